# Aliases of `python3 dev.py COMMAND`, which works where make does not. Arguments: make test ARGS="-k queue"
PYTHON ?= python3

.PHONY: run stop manage test check bench screenshots messages snapshot lock
run stop manage test check bench screenshots messages snapshot lock:
	@exec $(PYTHON) dev.py $@ $(ARGS)
