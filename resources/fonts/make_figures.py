#!/usr/bin/env python3
"""Makes the two "Rollscope Figures" fonts from Inter (needs python3-fonttools and fonts-inter).

Qt 6.4 cannot switch a font's `tnum` feature on, and Inter's digits are proportional by default. These
subsets (Latin, Cyrillic, signs) carry the tabular digits as their normal ones, so that a figure that
changes does not move. Usage: make_figures.py FOLDER_WITH_INTER_OTF
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

RANGES = [(0x20, 0x7E), (0xA0, 0xFF), (0x400, 0x45F)]
SIGNS = "\u2007\u2009\u202f\u2010\u2013\u2014\u2018\u2019\u201c\u201d\u2026\u2030\u2190\u2191\u2192\u2193\u2211\u2212\u2248\u2264\u2265\u03a3\u03bc"


def tabular(font: TTFont) -> None:
    swap = {}
    for record in font["GSUB"].table.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in font["GSUB"].table.LookupList.Lookup[index].SubTable:
                table = getattr(table, "ExtSubTable", table)
                swap.update(table.mapping)
    for table in font["cmap"].tables:
        table.cmap = {code: swap.get(name, name) for code, name in table.cmap.items()}


def rename(font: TTFont, style: str) -> None:
    family = "Rollscope Figures"
    names = font["name"]
    names.names = [n for n in names.names if n.nameID in (0, 5, 13, 14)]
    values = {1: family if style in ("Regular",) else f"{family} {style}", 2: "Regular",
              3: f"{family} {style}", 4: f"{family} {style}",
              6: f"RollscopeFigures-{style}", 16: family, 17: style}
    for key, value in values.items():
        names.setName(value, key, 3, 1, 0x409)
    cff = font["CFF "].cff
    cff.fontNames = [values[6]]
    top = cff.topDictIndex[0]
    for field, value in (("FullName", values[4]), ("FamilyName", family)):
        if hasattr(top, field):
            setattr(top, field, value)


def main() -> None:
    source, here = Path(sys.argv[1]), Path(__file__).parent
    codes = [c for a, b in RANGES for c in range(a, b + 1)] + [ord(c) for c in SIGNS]
    for style in ("Regular", "SemiBold"):
        font = TTFont(source / f"Inter-{style}.otf", recalcTimestamp=False)
        tabular(font)
        options = subset.Options()
        options.layout_features = []
        options.name_IDs = ["*"]
        options.notdef_outline = True
        options.desubroutinize = False
        worker = subset.Subsetter(options)
        worker.populate(unicodes=codes)
        worker.subset(font)
        rename(font, style)
        font.save(here / f"RollscopeFigures-{style}.otf")


if __name__ == "__main__":
    main()
