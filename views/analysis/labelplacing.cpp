// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/analysis/labelplacing.h"

#include <algorithm>

namespace scrutineer {

namespace {

constexpr size_t BeamWidth = 48;

struct Arrangement
{
    std::vector<LabelPlace> places;
    double score = 0;
};

/// Decides for one more label whether a place is free beside those that an arrangement has given already.
class PlaceFinder
{
public:
    PlaceFinder(const std::vector<LabelWish> &wishes, const LabelRoom &room)
        : m_wishes(wishes)
        , m_room(room)
    {
    }

    /// Appends every arrangement that the next label makes of this one.
    void extend(const Arrangement &so_far, std::vector<Arrangement> &out) const
    {
        const LabelWish &wish = m_wishes[so_far.places.size()];
        for (const int level : {0, 1}) {
            for (const bool left : {false, true}) {
                for (const double share : {1.0, 0.9, 0.8, 0.7, 0.6}) {
                    const double width = std::max(wish.fullWidth * share, std::min(wish.leastWidth, wish.fullWidth));
                    if (tryPlace(so_far, level, left, width, out))
                        break;
                }
            }
        }
        Arrangement without = so_far;
        without.places.push_back({});
        out.push_back(without);
    }

private:
    bool tryPlace(const Arrangement &so_far, int level, bool left, double width, std::vector<Arrangement> &out) const
    {
        const LabelWish &wish = m_wishes[so_far.places.size()];
        const double from = left ? wish.x - m_room.gap - width : wish.x + m_room.gap;
        const QRectF text(from, m_room.levelTop[level], width, m_room.textHeight);
        if (!isFree(so_far, level, text))
            return false;
        Arrangement next = so_far;
        next.places.push_back({level, left, text});
        next.score += 4 + 6 * width / wish.fullWidth - level * 0.5 - (left == wish.prefersLeft ? 0.0 : 0.8);
        out.push_back(next);
        return true;
    }

    bool isFree(const Arrangement &so_far, int level, const QRectF &text) const
    {
        if (text.left() < 0 || text.right() > m_room.width)
            return false;
        const QRectF wide = text.adjusted(-m_room.distance, 0, m_room.distance, 0);
        for (const QRectF &obstacle : m_room.obstacles) {
            if (text.adjusted(-m_room.gap, 0, m_room.gap, 0).intersects(obstacle))
                return false;
        }
        const size_t self = so_far.places.size();
        for (size_t other = 0; other < self; ++other) {
            const LabelPlace &place = so_far.places[other];
            if (place.level < 0)
                continue;
            const bool sharesLevel = place.level == level && wide.intersects(place.text);
            // A line reaches from its text down to the axis, so those of the upper level pass through the lower one.
            const bool underLine = place.level == 0 && crosses(text, m_wishes[other].x, m_wishes[self].x);
            const bool cutsText = level <= place.level && crosses(place.text, m_wishes[self].x, m_wishes[other].x);
            if (sharesLevel || underLine || cutsText)
                return false;
        }
        return true;
    }

    /// True when a line at x runs through a text that belongs to the line at `own`.
    bool crosses(const QRectF &text, double x, double own) const
    {
        return x != own && x > text.left() - m_room.gap && x < text.right() + m_room.gap;
    }

    const std::vector<LabelWish> &m_wishes;
    const LabelRoom &m_room;
};

} // namespace

std::vector<LabelPlace> placeLabels(const std::vector<LabelWish> &wishes, const LabelRoom &room)
{
    const PlaceFinder finder(wishes, room);
    std::vector<Arrangement> beam(1);
    for (size_t label = 0; label < wishes.size(); ++label) {
        std::vector<Arrangement> next;
        for (const Arrangement &arrangement : beam)
            finder.extend(arrangement, next);
        std::stable_sort(next.begin(), next.end(),
                         [](const Arrangement &one, const Arrangement &other) { return one.score > other.score; });
        next.resize(std::min(next.size(), BeamWidth));
        beam = std::move(next);
    }
    return beam.front().places;
}

} // namespace scrutineer
