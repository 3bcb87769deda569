#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes shapes.json, the vector data of the map. Run by hand, never at build:

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz      # package/countries-10m.json
    apt-get download qgis-common && dpkg-deb -x qgis-common*.deb q   # q/usr/share/qgis/resources/data/world_map.gpkg
    resources/map/make.py package/countries-10m.json q/usr/share/qgis/resources/data/world_map.gpkg resources/map/shapes.json

Both hold data of Natural Earth 4.1 (public domain): the first its countries with shared borders, the second its first
level of administrative division. What comes out is TopoJSON (delta-coded arcs, shared by the lands they divide), fine
around Azerbaijan and coarse elsewhere, without Antarctica.
"""
import json
import sqlite3
import struct
import sys

CORE = (43.0, 52.0, 37.5, 43.0)       # West, east, south, north: finest.
AROUND = (34.0, 62.0, 32.0, 50.0)     # Fine.
DISTRICTS = (41.0, 52.0, 37.0, 44.0)  # Where borders of districts are kept.
STEP = (0.0036000360003600037, 0.0016885772698826986)  # world-atlas' own grid.
NO_CODE = {"Somaliland": "", "N. Cyprus": "", "Siachen Glacier": "", "Vatican": "VA", "Indian Ocean Ter.": "",
           "Ashmore and Cartier Is.": "", "Clipperton I.": "", "Coral Sea Is.": "", "Spratly Is.": "",
           "Baikonur": "KZ", "Dhekelia": "", "Akrotiri": "", "Cyprus U.N. Buffer Zone": "", "USNB Guantanamo Bay": "CU",
           "Bajo Nuevo Bank": "", "Serranilla Bank": "", "Scarborough Reef": ""}


def within(box, point):
    return box[0] <= point[0] <= box[1] and box[2] <= point[1] <= box[3]


def tolerance(point):
    return 0.0025 if within(CORE, point) else 0.008 if within(AROUND, point) else 0.035


def simplified(points):
    """Douglas and Peucker, with a tolerance that depends on where the farthest point lies. Ends stay."""
    keep = [False] * len(points)
    keep[0] = keep[-1] = True
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        worst, at = 0.0, -1
        for i in range(first + 1, last):
            px, py = points[i]
            if length < 1e-9 or abs(bx - ax) > 180:
                distance = ((px - ax) ** 2 + (py - ay) ** 2) ** 0.5
            else:
                distance = abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length
            excess = distance / tolerance(points[i])
            if excess > worst:
                worst, at = excess, i
        if worst > 1:
            keep[at] = True
            stack += [(first, at), (at, last)]
    return [p for p, k in zip(points, keep) if k]


def deltas(points, origin):
    x = y = 0
    result = []
    for lon, lat in points:
        gx, gy = round((lon - origin[0]) / STEP[0]), round((lat - origin[1]) / STEP[1])
        if result and gx == x and gy == y:
            continue
        result.append([gx - x, gy - y] if result else [gx, gy])
        x, y = gx, gy
    return result


def unwrapped(ring):
    result, turn = [ring[0]], 0.0
    for (ax, _), (bx, by) in zip(ring, ring[1:]):
        turn += 360 if bx - ax < -180 else -360 if bx - ax > 180 else 0
        result.append((bx + turn, by))
    return result


def area(ring):
    ring = unwrapped(ring)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2


def inside(ring, x, y):
    hit = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            hit = not hit
    return hit


def clearance(ring, x, y):
    best = 1e9
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        dx, dy = bx - ax, by - ay
        t = max(0, min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy or 1)))
        best = min(best, (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2)
    return best


def label_point(ring):
    """The point of a grid that lies farthest inside."""
    ring = unwrapped(ring)
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    best, at = -1.0, ring[0]
    n = 24
    for i in range(1, n):
        for j in range(1, n):
            x = min(xs) + (max(xs) - min(xs)) * i / n
            y = min(ys) + (max(ys) - min(ys)) * j / n
            if inside(ring, x, y):
                c = clearance(ring, x, y)
                if c > best:
                    best, at = c, (x, y)
    x = (at[0] + 180) % 360 - 180
    return [round(x, 2), round(at[1], 2)]


def polygons_of(blob):
    """Outer and inner rings of a GeoPackage's multipolygon."""
    flags = blob[3]
    at = 8 + {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(flags >> 1) & 7]

    def read(fmt):
        nonlocal at
        value = struct.unpack_from("<" + fmt, blob, at)
        at += struct.calcsize("<" + fmt)
        return value

    _, kind, count = read("BII")
    assert kind == 6
    for _ in range(count):
        read("BI")
        for _ in range(read("I")[0]):
            n = read("I")[0]
            flat = read("%dd" % (2 * n))
            yield [(round(flat[2 * i], 6), round(flat[2 * i + 1], 6)) for i in range(n)]


def district_lines(database):
    """Borders between districts of one country, each once."""
    uses, nation = {}, {}
    for country, blob in database.execute("SELECT adm0_a3, geom FROM states_provinces WHERE adm0_a3 IN "
                                          "('AZE','ARM','GEO','TUR','IRN','RUS')"):
        for ring in polygons_of(blob):
            for a, b in zip(ring, ring[1:]):
                if a != b and within(DISTRICTS, a) and within(DISTRICTS, b):
                    key = (min(a, b), max(a, b))
                    uses[key] = uses.get(key, 0) + 1
                    nation.setdefault(key, set()).add(country)
    ends = {}
    for key, n in uses.items():
        if n == 2 and len(nation[key]) == 1:
            for p in key:
                ends.setdefault(p, set()).add(key)
    left = {k for keys in ends.values() for k in keys}
    starts = [p for p, keys in ends.items() if len(keys) != 2] + list(ends)
    lines = []
    for start in starts:
        for key in sorted(ends[start]):
            if key not in left:
                continue
            line, at = [start], start
            while True:
                left.discard(key)
                at = key[0] if key[1] == at else key[1]
                line.append(at)
                onward = [k for k in ends[at] if k in left]
                if len(ends[at]) != 2 or not onward:
                    break
                key = onward[0]
            lines.append(line)
    return lines


def main(atlas_path, geopackage_path, target):
    atlas = json.load(open(atlas_path))
    database = sqlite3.connect(geopackage_path)
    codes = dict(database.execute("SELECT NAME, iso_a2 FROM countries"))
    codes.update(NO_CODE)
    origin, scale = atlas["transform"]["translate"], atlas["transform"]["scale"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * scale[0] + origin[0], y * scale[1] + origin[1]))
        arcs.append(points)

    def ring_of(indices):
        ring = []
        for index in indices:
            points = arcs[index] if index >= 0 else arcs[~index][::-1]
            ring += points[1:] if ring else points
        return ring

    lands, numbers, kept = [], {}, []

    def number(index):
        positive = index if index >= 0 else ~index
        if positive not in numbers:
            points = simplified(arcs[positive])
            if points[0] == points[-1] and len(points) < 4:  # A small island alone: keep three corners of it.
                third = max(1, len(arcs[positive]) // 3)
                points = [arcs[positive][0], arcs[positive][third], arcs[positive][2 * third], arcs[positive][0]]
            numbers[positive] = len(kept)
            kept.append(deltas(points, origin))
        return numbers[positive] if index >= 0 else ~numbers[positive]

    for geometry in atlas["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        if name == "Antarctica" or not geometry.get("type"):
            continue
        code = codes[name]
        parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        sized = sorted(((area(ring_of(part[0])), part) for part in parts), key=lambda p: -p[0])
        least = 0.25 if sized[0][0] > 4 else 0.02
        parts = [part for n, (size, part) in enumerate(sized)
                 if n == 0 or size > least or (size > 0.0008 and within(AROUND, ring_of(part[0])[0]))]
        lands.append({"type": "MultiPolygon", "id": code, "arcs": [[[number(i) for i in r] for r in p] for p in parts],
                      "properties": {"label": label_point(ring_of(parts[0][0]))}})
    lines = []
    for line in district_lines(database):
        coded = deltas(simplified(line), origin)
        if len(coded) > 1:
            lines.append([len(kept)])
            kept.append(coded)
    topology = {"type": "Topology", "transform": {"scale": STEP, "translate": origin}, "arcs": kept,
                "objects": {"countries": {"type": "GeometryCollection", "geometries": lands},
                            "districts": {"type": "MultiLineString", "arcs": lines}}}
    with open(target, "w") as out:
        json.dump(topology, out, separators=(",", ":"))
    print(len(lands), "lands,", len(lines), "district borders,", sum(map(len, kept)), "points")


if __name__ == "__main__":
    main(*sys.argv[1:])
