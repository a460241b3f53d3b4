"""Writes a .dta file of version 115 or 118 with the bytes of its numbers the other way round, as some machines do."""
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


def number(form):
    value = struct.unpack_from("<" + form, data, at)[0]
    turn(struct.calcsize(form))
    return value


def rows(widths, count):
    global at
    for _ in range(count):
        for width in widths:
            if width[0]:
                at += width[1]
            else:
                turn(width[1])


def labels(name):
    global at
    turn(4)
    at += name + 3
    count = number("i")
    length = number("i")
    turn(4, 2 * count)
    at += length


def old():
    global at
    out[1] = 1
    at = 4
    variables, count = number("h"), number("i")
    at += 99
    types = data[at:at + variables]
    at += variables + 33 * variables
    turn(2, variables + 1)
    at += (49 + 33 + 81) * variables
    while True:
        kind = data[at]
        at += 1
        length = number("i")
        at += length
        if kind == 0 and length == 0:
            break
    rows([(code < 251, {251: 1, 252: 2, 253: 4, 254: 4, 255: 8}.get(code, code)) for code in types], count)
    while at < len(data):
        labels(33)


def to(tag):
    global at
    at = data.index(tag, at) + len(tag)


def tagged():
    global at
    to(b"<byteorder>")
    out[at:at + 3] = b"MSF"
    to(b"<K>")
    variables = number("h")
    to(b"<N>")
    count = number("q")
    to(b"<label>")
    turn(2)
    to(b"<map>")
    turn(8, 14)
    to(b"<variable_types>")
    types = [number("H") for _ in range(variables)]
    to(b"<sortlist>")
    turn(2, variables + 1)
    to(b"<data>")
    rows([(code < 32768, {65530: 1, 65529: 2, 65528: 4, 65527: 4, 65526: 8}.get(code, code)) for code in types], count)
    while True:
        try:
            to(b"<lbl>")
        except ValueError:
            break
        labels(129)


tagged() if data[:1] == b"<" else old()
open(sys.argv[2], "wb").write(out)
