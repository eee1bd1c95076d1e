"""Keccak-256 as Ethereum and Tron use it: SHA-3 before the standard changed its padding (keccak.team/keccak_specs)."""

from typing import Final

_LANES: Final = 25
_MASK: Final = (1 << 64) - 1
_RATE: Final = 136  # bytes taken in at a time
_ROTATIONS: Final = (
    0,
    1,
    62,
    28,
    27,
    36,
    44,
    6,
    55,
    20,
    3,
    10,
    43,
    25,
    39,
    41,
    45,
    15,
    21,
    8,
    18,
    2,
    61,
    56,
    14,
)


def _round_constants() -> tuple[int, ...]:
    """Return the constants of the 24 rounds, from their shift register."""
    constants = []
    state = 1
    for _ in range(24):
        constant = 0
        for bit in range(7):
            if state & 1:
                constant |= 1 << ((1 << bit) - 1)
            state = (state << 1) ^ (0x171 if state & 0x80 else 0)
        constants.append(constant)
    return tuple(constants)


_CONSTANTS: Final = _round_constants()


def keccak256(data: bytes) -> bytes:
    """Return the 32 bytes of the hash."""
    padded = bytearray(data + b"\x01" + b"\0" * (-(len(data) + 1) % _RATE))
    padded[-1] |= 0x80
    lanes = [0] * _LANES
    for start in range(0, len(padded), _RATE):
        for i in range(_RATE // 8):
            lanes[i] ^= int.from_bytes(padded[start + 8 * i : start + 8 * i + 8], "little")
        _permute(lanes)
    return b"".join(lane.to_bytes(8, "little") for lane in lanes[:4])


def _permute(lanes: list[int]) -> None:
    for constant in _CONSTANTS:
        columns = [lanes[x] ^ lanes[x + 5] ^ lanes[x + 10] ^ lanes[x + 15] ^ lanes[x + 20] for x in range(5)]
        mixed = [columns[x - 1] ^ _rotated(columns[(x + 1) % 5], 1) for x in range(5)]
        moved = [0] * _LANES
        for i, lane in enumerate(lanes):
            x, y = i % 5, i // 5
            moved[y + 5 * ((2 * x + 3 * y) % 5)] = _rotated(lane ^ mixed[x], _ROTATIONS[i])
        for y in range(0, _LANES, 5):
            row = moved[y : y + 5]
            lanes[y : y + 5] = (row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]) for x in range(5))
        lanes[0] ^= constant


def _rotated(lane: int, by: int) -> int:
    return (lane << by | lane >> (64 - by)) & _MASK
