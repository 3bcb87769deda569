// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/passagefinder.h"

#include "models/analysis/suffixorder.h"

#include <algorithm>
#include <tuple>

namespace scrutineer {

namespace {

constexpr std::size_t mergeAtFirst = 4'000'000;

} // namespace

PassageFinder::PassageFinder(const std::vector<const IndexedText *> &texts, const Winnowing &winnowing, quint32 words)
    : m_texts(texts)
    , m_winnowing(winnowing)
    , m_words(words)
    , m_mergeAt(mergeAtFirst)
{
    QHash<QString, qsizetype> numbers;
    for (const IndexedText *text : m_texts) {
        if (!numbers.contains(text->statement))
            numbers.insert(text->statement, numbers.size());
        m_statements.push_back(numbers.value(text->statement));
        m_placeOf.insert(text->id, qsizetype(m_covered.size()));
        m_covered.emplace_back(text->cut.words.size(), false);
    }
}

void PassageFinder::findAmong(const std::vector<qsizetype> &places, bool minor)
{
    layOut(regions(places));
    m_order = suffixOrder(m_symbols);
    countChanges();
    collect(commonPrefixes(m_symbols, m_order), minor);
}

std::vector<PassageFinder::Region> PassageFinder::regions(const std::vector<qsizetype> &places) const
{
    struct Posting
    {
        quint64 hash = 0;
        qsizetype text = 0;
        qsizetype word = 0;
    };
    std::vector<Posting> postings;
    for (const qsizetype text : places) {
        for (const Fingerprint &print : m_texts[std::size_t(text)]->fingerprints)
            postings.push_back({print.hash, text, print.word});
    }
    std::ranges::sort(postings, {}, &Posting::hash);
    std::vector<Occurrence> shared;
    for (auto from = postings.cbegin(); from != postings.cend();) {
        const auto to = std::find_if(from, postings.cend(), [&](const Posting &p) { return p.hash != from->hash; });
        const auto statement = [&](const Posting &posting) { return m_statements[std::size_t(posting.text)]; };
        if (std::any_of(from, to, [&](const Posting &posting) { return statement(posting) != statement(*from); }))
            std::for_each(from, to, [&](const Posting &posting) { shared.push_back({posting.text, posting.word}); });
        from = to;
    }
    std::ranges::sort(shared);
    // A shared run of the guaranteed length reaches less than a window beyond its outermost fingerprints.
    std::vector<Region> found;
    for (const auto &[text, word] : shared) {
        const auto size = qsizetype(m_texts[std::size_t(text)]->cut.words.size());
        const qsizetype from = std::max<qsizetype>(0, word - m_winnowing.window);
        const qsizetype to = std::min(size, word + m_winnowing.gram + m_winnowing.window);
        if (!found.empty() && found.back().text == text && found.back().to >= from)
            found.back().to = to;
        else
            found.push_back({text, from, to});
    }
    return found;
}

void PassageFinder::layOut(const std::vector<Region> &regions)
{
    m_spots.clear();
    m_symbols.clear();
    quint32 divider = m_words;
    for (const Region &region : regions) {
        for (qsizetype word = region.from; word < region.to; ++word) {
            m_spots.push_back({region.text, word});
            m_symbols.push_back(m_texts[std::size_t(region.text)]->cut.words[std::size_t(word)]);
        }
        m_spots.push_back({});
        m_symbols.push_back(divider++);
    }
}

void PassageFinder::countChanges()
{
    m_changesOfLeft.assign(m_order.size(), 0);
    m_changesOfStatement.assign(m_order.size(), 0);
    const auto differ = [&](const Spot &a, const Spot &b, bool byStatement) {
        if (a.text < 0 || b.text < 0)
            return true;
        if (byStatement)
            return m_statements[std::size_t(a.text)] != m_statements[std::size_t(b.text)];
        if (a.word == 0 || b.word == 0)
            return true;
        return m_texts[std::size_t(a.text)]->cut.words[std::size_t(a.word - 1)] !=
               m_texts[std::size_t(b.text)]->cut.words[std::size_t(b.word - 1)];
    };
    for (std::size_t i = 1; i < m_order.size(); ++i) {
        const Spot &before = m_spots[std::size_t(m_order[i - 1])];
        const Spot &here = m_spots[std::size_t(m_order[i])];
        m_changesOfLeft[i] = m_changesOfLeft[i - 1] + (differ(before, here, false) ? 1 : 0);
        m_changesOfStatement[i] = m_changesOfStatement[i - 1] + (differ(before, here, true) ? 1 : 0);
    }
}

// Every run of words that goes on in different ways is an interval of the order whose members have it in common.
void PassageFinder::collect(const std::vector<qsizetype> &common, bool minor)
{
    struct Open
    {
        qsizetype words = 0;
        std::size_t first = 0;
    };
    std::vector<Open> open{{}};
    for (std::size_t i = 1; i <= common.size(); ++i) {
        qsizetype words = i < common.size() ? common[i] : 0;
        if (words < m_winnowing.guaranteed())
            words = 0;
        std::size_t first = i - 1;
        while (open.back().words > words) {
            first = open.back().first;
            consider(first, i - 1, open.back().words, minor);
            open.pop_back();
        }
        if (open.back().words < words)
            open.push_back({words, first});
    }
}

void PassageFinder::consider(std::size_t first, std::size_t last, qsizetype words, bool minor)
{
    if (m_changesOfLeft[first] == m_changesOfLeft[last] || m_changesOfStatement[first] == m_changesOfStatement[last])
        return;
    std::vector<Occurrence> occurrences;
    std::vector<qsizetype> statements;
    quint32 own = 0;
    for (std::size_t i = first; i <= last; ++i) {
        const Spot &spot = m_spots[std::size_t(m_order[i])];
        occurrences.push_back({spot.text, spot.word});
        statements.push_back(m_statements[std::size_t(spot.text)]);
        own = std::max(own, ownWords({spot.text, spot.word}, words));
    }
    if (!minor && own < WordingIndex::leastOwnWords) {
        ++m_found.titles;
        return;
    }
    std::ranges::sort(occurrences);
    std::ranges::sort(statements);
    const auto repeated = std::ranges::unique(statements);
    keep(occurrences, words, int(statements.size() - repeated.size()));
}

void PassageFinder::keep(const std::vector<Occurrence> &occurrences, qsizetype words, int statements)
{
    RepeatedPassage passage{int(words), statements, {}};
    passage.places.reserve(qsizetype(occurrences.size()));
    for (const auto &[place, word] : occurrences) {
        const IndexedText &text = *m_texts[std::size_t(place)];
        const qint64 start = text.cut.starts[std::size_t(word)];
        const qint64 end = text.cut.ends[std::size_t(word + words - 1)];
        passage.places.append({text.id, text.statement, {start, end - start}});
        std::vector<bool> &covered = m_covered[std::size_t(place)];
        std::fill(covered.begin() + word, covered.begin() + word + words, true);
    }
    m_found.passages.append(passage);
    if (statements <= WordingIndex::mostForPairs)
        pairUp(occurrences, words);
    else
        ++m_found.widespread;
}

void PassageFinder::pairUp(const std::vector<Occurrence> &occurrences, qsizetype words)
{
    for (const Occurrence &one : occurrences) {
        qsizetype before = -1;
        for (const Occurrence &other : occurrences) {
            if (other.text == before || m_statements[std::size_t(one.text)] == m_statements[std::size_t(other.text)])
                continue;
            before = other.text;
            m_common.push_back({qint32(one.text), qint32(other.text), qint32(one.word), qint32(one.word + words)});
        }
    }
    if (m_common.size() > m_mergeAt) {
        mergeCommon();
        m_mergeAt = std::max(m_mergeAt, 2 * m_common.size());
    }
}

void PassageFinder::mergeCommon()
{
    std::ranges::sort(m_common);
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_common.size(); ++i) {
        Common &last = m_common[kept];
        const Common &next = m_common[i];
        if (next.one == last.one && next.other == last.other && next.word <= last.end)
            last.end = std::max(last.end, next.end);
        else
            m_common[++kept] = next;
    }
    m_common.resize(std::min(m_common.size(), kept + 1));
}

void PassageFinder::rankPairs()
{
    mergeCommon();
    QHash<std::pair<qint32, qint32>, qint64> words;
    for (const Common &common : m_common)
        words[{common.one, common.other}] += common.end - common.word;
    for (auto pair = words.cbegin(); pair != words.cend(); ++pair) {
        const auto [one, other] = pair.key();
        if (one < other)
            m_found.pairs.append({one, other, pair.value(), words.value({other, one})});
    }
    std::ranges::sort(m_found.pairs, [](const SharedPair &a, const SharedPair &b) {
        if (const qint64 more = (a.words + a.otherWords) - (b.words + b.otherWords); more != 0)
            return more > 0;
        return std::pair(a.one, a.other) < std::pair(b.one, b.other);
    });
}

void PassageFinder::fillTexts()
{
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        const IndexedText &text = *m_texts[i];
        const std::vector<bool> &covered = m_covered[i];
        TextReuse reuse{text.id, text.statement, qint64(covered.size()), 0, {}};
        for (std::size_t word = 0; word < covered.size(); ++word) {
            if (!covered[word])
                continue;
            ++reuse.reused;
            if (word == 0 || !covered[word - 1])
                reuse.spans.append({text.cut.starts[word], 0});
            reuse.spans.last().length = text.cut.ends[word] - reuse.spans.last().start;
        }
        m_found.texts.append(reuse);
    }
}

quint32 PassageFinder::ownWords(const Occurrence &at, qsizetype words) const
{
    const std::vector<quint32> &before = m_texts[std::size_t(at.text)]->ownBefore;
    return before[std::size_t(at.word + words)] - before[std::size_t(at.word)];
}

void PassageFinder::rank()
{
    std::ranges::sort(m_found.passages, [](const RepeatedPassage &a, const RepeatedPassage &b) {
        if (a.weight() != b.weight())
            return a.weight() > b.weight();
        if (a.statements != b.statements)
            return a.statements > b.statements;
        const PassagePlace &first = a.places.first();
        const PassagePlace &second = b.places.first();
        return std::tuple(first.text, first.span.start, first.span.length) <
               std::tuple(second.text, second.span.start, second.span.length);
    });
}

// A formula that some statements begin with "that" is one formula, not two.
void PassageFinder::dropVariants()
{
    struct Listed
    {
        qsizetype word = 0;
        qsizetype words = 0;
        int statements = 0;
    };
    std::vector<std::vector<Listed>> listed(m_texts.size());
    const auto occurrence = [&](const PassagePlace &place) {
        const qsizetype text = m_placeOf.value(place.text);
        const std::vector<qint32> &starts = m_texts[std::size_t(text)]->cut.starts;
        return Occurrence{text, std::ranges::lower_bound(starts, qint32(place.span.start)) - starts.begin()};
    };
    const auto isVariant = [&](const RepeatedPassage &passage) {
        const Occurrence at = occurrence(passage.places.first());
        const quint32 own = ownWords(at, passage.words);
        return std::ranges::any_of(listed[std::size_t(at.text)], [&](const Listed &other) {
            const quint32 others = ownWords({at.text, other.word}, other.words);
            const bool holds = at.word <= other.word && other.word + other.words <= at.word + passage.words;
            const bool isHeld = other.word <= at.word && at.word + passage.words <= other.word + other.words;
            return (holds && own - others < WordingIndex::leastOwnWords) ||
                   (isHeld && other.statements == passage.statements && others - own < WordingIndex::leastOwnWords);
        });
    };
    QList<RepeatedPassage> kept;
    for (const RepeatedPassage &passage : std::as_const(m_found.passages)) {
        if (isVariant(passage)) {
            ++m_found.variants;
            continue;
        }
        for (const PassagePlace &place : passage.places) {
            const Occurrence at = occurrence(place);
            listed[std::size_t(at.text)].push_back({at.word, passage.words, passage.statements});
        }
        kept.append(passage);
    }
    m_found.passages = kept;
}

RepeatedWording PassageFinder::take(bool minor)
{
    fillTexts();
    rankPairs();
    rank();
    if (!minor)
        dropVariants();
    return std::move(m_found);
}

} // namespace scrutineer
