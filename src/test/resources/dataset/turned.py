"""Writes a .sav file of PSPP with the bytes of its numbers the other way round, as old machines did."""
import struct
import sys

data = open(sys.argv[1], "rb").read()
out = bytearray(data)
at = 0


def turn(size, count=1):
    global at
    for _ in range(count):
        out[at:at + size] = data[at:at + size][::-1]
        at += size


def number():
    value = struct.unpack_from("<i", data, at)[0]
    turn(4)
    return value


at = 64
turn(4)
turn(4)
compression = number()
turn(4, 2)
turn(8)
at += 84
widths = []
names = {}
units = 0
while True:
    kind = number()
    if kind == 2:
        width, label, missing = number(), number(), number()
        turn(4, 2)
        at += 8
        units += 1
        widths.append(width)
        if label:
            length = number()
            at += (length + 3) // 4 * 4
        for _ in range(abs(missing)):
            if width > 0:
                at += 8
            else:
                turn(8)
    elif kind == 3:
        count = number()
        values = []
        for _ in range(count):
            values.append(at)
            at += 8
            at += (data[at] + 8) // 8 * 8
        number()
        variables = [number() for _ in range(number())]
        if widths[variables[0] - 1] == 0:
            for value in values:
                out[value:value + 8] = data[value:value + 8][::-1]
    elif kind == 6:
        at = 80 * number() + at
    elif kind == 7:
        subtype, size, count = number(), number(), number()
        end = at + size * count
        if subtype in (21, 22):
            while at < end:
                at = number() + at
                if subtype == 21:
                    number()
                    for _ in range(number()):
                        at = number() + at
                        at = number() + at
                else:
                    count = data[at]
                    at += 1
                    at = number() * count + at
        elif size in (4, 8) and subtype != 17:
            turn(size, count)
        at = end
        if subtype == 3:
            out[end - 8:end - 4] = struct.pack(">i", 1)
    elif kind == 999:
        number()
        break
    else:
        raise SystemExit(f"record {kind} at {at}")

kinds = widths
place = 0


def unit():
    global at, place
    if kinds[place % units] == 0:
        turn(8)
    else:
        at += 8
    place += 1


if compression == 0:
    while at < len(data):
        unit()
else:
    while at < len(data):
        codes = data[at:at + 8]
        at += 8
        for code in codes:
            if code == 253:
                unit()
            elif code in (0, 252):
                pass
            else:
                place += 1
open(sys.argv[2], "wb").write(out)
