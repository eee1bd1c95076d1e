"""Sums of money are grouped by thousands in Chinese as well, as every exchange and bank shows them."""

THOUSAND_SEPARATOR = ","
NUMBER_GROUPING = 3
