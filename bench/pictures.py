"""Screenshots made into pictures for a page: few colours, few bytes, phones beside each other."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

PAPER, SHADE = "#F2EFE8", "#15211F"
GAP, CORNER, BLUR = 72, 40, 36
#: Phones are shot at twice their size and shown smaller: letters stay sharp on dense screens.
SCALE = 0.75


def small(shot: bytes, target: Path) -> None:
    """Writes a screenshot as a palette PNG."""
    _write(_opened(shot), target)


def beside(shots: list[bytes], target: Path) -> None:
    """Writes equally high screenshots of phones side by side on paper."""
    phones = [_opened(shot) for shot in shots]
    width = sum(phone.width for phone in phones) + GAP * (len(phones) + 1)
    sheet = Image.new("RGB", (width, max(phone.height for phone in phones) + 2 * GAP), PAPER)
    left = GAP
    for phone in phones:
        _lay(sheet, phone, left)
        left += phone.width + GAP
    size = (round(sheet.width * SCALE), round(sheet.height * SCALE))
    _write(sheet.resize(size, Image.Resampling.LANCZOS), target)


def _lay(sheet: Image.Image, phone: Image.Image, left: int) -> None:
    shape = Image.new("L", phone.size, 0)
    ImageDraw.Draw(shape).rounded_rectangle((0, 0, phone.width - 1, phone.height - 1), CORNER, fill=255)
    shadow = Image.new("L", sheet.size, 0)
    shadow.paste(shape.point(lambda value: value * 0.16), (left, GAP + BLUR // 3))
    sheet.paste(SHADE, (0, 0, *sheet.size), shadow.filter(ImageFilter.GaussianBlur(BLUR)))
    sheet.paste(phone, (left, GAP), shape)


def _opened(shot: bytes) -> Image.Image:
    return Image.open(BytesIO(shot)).convert("RGB")


def _write(image: Image.Image, target: Path) -> None:
    few = image.quantize(256, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    few.save(target, optimize=True)
