// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/maplabels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace scrutineer {

namespace {

constexpr double Gap = 4;
constexpr double Distance = 2; ///< Least space between labels.

/// What is taken, sorted into square fields so that a label asks only its neighbours.
class Taken
{
public:
    void add(const QRectF &area)
    {
        each(area, [&](long field) { m_fields[field].push_back(area); });
    }

    [[nodiscard]] bool isFree(const QRectF &area) const
    {
        bool free = true;
        each(area, [&](long field) {
            const auto found = m_fields.find(field);
            if (free && found != m_fields.end())
                free = std::ranges::none_of(found->second, [&](const QRectF &one) { return one.intersects(area); });
        });
        return free;
    }

private:
    template <class Visit>
    static void each(const QRectF &area, Visit visit)
    {
        constexpr double side = 96;
        const auto field = [](double at) { return std::lround(std::floor(at / side)); };
        for (long x = field(area.left()); x <= field(area.right()); ++x) {
            for (long y = field(area.top()); y <= field(area.bottom()); ++y)
                visit(x * 100003 + y);
        }
    }

    std::unordered_map<long, std::vector<QRectF>> m_fields;
};

std::array<QPointF, 8> places(const MapLabelWish &wish)
{
    const double w = wish.size.width();
    const double h = wish.size.height();
    const double r = wish.radius + Gap;
    const double slant = wish.radius * 0.7071 + 2;
    return {QPointF(r, -h / 2),
            QPointF(-r - w, -h / 2),
            QPointF(-w / 2, -wish.radius - h - 1),
            QPointF(-w / 2, wish.radius + 1),
            QPointF(slant, -slant - h),
            QPointF(slant, slant),
            QPointF(-slant - w, -slant - h),
            QPointF(-slant - w, slant)};
}

} // namespace

std::vector<QRectF> placeMapLabels(const std::vector<MapLabelWish> &wishes, const QRectF &room,
                                   const std::vector<QRectF> &obstacles)
{
    Taken taken;
    for (const QRectF &one : obstacles)
        taken.add(one);
    std::vector<QRectF> result;
    result.reserve(wishes.size());
    for (const MapLabelWish &wish : wishes) {
        QRectF found;
        const auto tries = [&](const QPointF &offset) {
            const QRectF area(wish.at + offset, wish.size);
            if (!room.contains(area) || !taken.isFree(area.adjusted(-Distance, -1, Distance, 1)))
                return false;
            found = area;
            return true;
        };
        bool placed = wish.onPoint && tries({-wish.size.width() / 2, -wish.size.height() / 2});
        for (const QPointF &offset : places(wish))
            placed = placed || (!wish.onlyThere && tries(offset));
        if (!found.isNull())
            taken.add(found);
        result.push_back(found);
    }
    return result;
}

std::vector<QRectF> circleObstacles(const QPointF &centre, double radius)
{
    const auto box = [&](double across, double down) {
        return QRectF(centre.x() - across * radius, centre.y() - down * radius, 2 * across * radius, 2 * down * radius);
    };
    return {box(1, 0.38), box(0.38, 1), box(0.8, 0.8)};
}

} // namespace scrutineer
