// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/reanchoring.h"

#include <QCoreApplication>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReanchoringText
{
    Q_DECLARE_TR_FUNCTIONS(Reanchoring)
};

constexpr qsizetype contextPoints = 32;
constexpr qsizetype contextCompared = 200;
constexpr qsizetype mostOccurrences = 200; // Words that stand more often than this are no mark of a place.
constexpr double alike = 0.5;

QChar foldedSign(QChar sign)
{
    if (sign.isSpace())
        return u' ';
    switch (sign.unicode()) {
    case u'“':
    case u'”':
    case u'„':
    case u'«':
    case u'»':
        return u'"';
    case u'‘':
    case u'’':
    case u'ʼ':
        return u'\'';
    case u'–':
    case u'—':
    case u'‑':
        return u'-';
    default:
        return sign;
    }
}

QString foldSigns(const QString &text, QList<qsizetype> *places)
{
    QString folded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = foldedSign(text[i]);
        if (sign == u' ' && (folded.isEmpty() || folded.back() == u' '))
            continue;
        folded += sign;
        if (places)
            places->append(i);
    }
    return folded;
}

QList<TextSpan> findAll(const QString &text, const QString &words)
{
    QList<TextSpan> found;
    for (qsizetype at = text.indexOf(words); at >= 0 && found.size() <= mostOccurrences;
         at = text.indexOf(words, at + 1))
        found.append({at, words.size()});
    return found;
}

/// How many signs before and after two stretches are the same, up to a bound on each side.
int sharedContext(const QString &left, TextSpan one, const QString &right, TextSpan other)
{
    int before = 0;
    while (before < contextCompared && one.start > before && other.start > before &&
           left[one.start - before - 1] == right[other.start - before - 1])
        ++before;
    int after = 0;
    while (after < contextCompared && one.end() + after < left.size() && other.end() + after < right.size() &&
           left[one.end() + after] == right[other.end() + after])
        ++after;
    return before + after;
}

/// How well an old and a new place of the same words fit together; the likeness of the sentences goes first.
struct Fit
{
    int sentence = 0;
    int context = 0;
    auto operator<=>(const Fit &) const = default;
};

/// The place of the only best one, or −1 when there is none or two are best.
qsizetype onlyBest(const QList<Fit> &fits)
{
    const auto best = std::ranges::max_element(fits);
    return best == fits.end() || std::ranges::count(fits, *best) > 1 ? -1 : best - fits.begin();
}

} // namespace

AnchoredSpan anchorAt(const QString &text, const TextPositions &positions, TextSpan stretch)
{
    AnchoredSpan span;
    span.start = positions.toPoints(stretch.start);
    span.length = positions.toPoints(stretch.end()) - span.start;
    span.quote = text.mid(stretch.start, stretch.length);
    const qsizetype from = positions.toUnits(std::max<qsizetype>(0, span.start - contextPoints));
    const qsizetype to = positions.toUnits(span.start + span.length + contextPoints);
    span.before = text.mid(from, stretch.start - from);
    span.after = text.mid(stretch.end(), to - stretch.end());
    return span;
}

QString Reanchored::reasonWords() const
{
    switch (reason) {
    case Reason::None:
        return {};
    case Reason::Empty:
        return ReanchoringText::tr("The claim marks no words.");
    case Reason::Gone:
        return ReanchoringText::tr("Its words are not in the new text.");
    case Reason::Elsewhere:
        return ReanchoringText::tr("Its words stand only in other sentences of the new text.");
    case Reason::Ambiguous:
        return ReanchoringText::tr("Its words stand several times in the new text, alike.");
    }
    return {};
}

Reanchoring::Version::Version(const QString &content, const QString &language)
    : text(content)
    , positions(content)
    , sentences(scrutineer::sentences(content, language))
    , folded(foldSigns(content, &unfolded))
{
}

TextSpan Reanchoring::Version::around(TextSpan span) const
{
    auto first = std::ranges::upper_bound(sentences, span.start, {}, &TextSpan::end);
    if (first == sentences.end() || first->start >= span.end())
        return span;
    auto last = first;
    while (last + 1 != sentences.end() && (last + 1)->start < span.end())
        ++last;
    const qsizetype start = std::min(first->start, span.start);
    return {start, std::max(last->end(), span.end()) - start};
}

QList<TextSpan> Reanchoring::Version::occurrences(const QString &quote) const
{
    QList<TextSpan> found = findAll(text, quote);
    if (!found.isEmpty())
        return found;
    const QString sought = foldSigns(quote, nullptr).trimmed();
    if (sought.isEmpty())
        return found;
    for (const TextSpan &span : findAll(folded, sought)) {
        const qsizetype start = unfolded[span.start];
        found.append({start, unfolded[span.end() - 1] + 1 - start});
    }
    return found;
}

Reanchoring::Reanchoring(const QString &earlier, const QString &later, const QString &language)
    : m_earlier(earlier, language)
    , m_later(later, language)
    , m_index(later, m_later.sentences)
{
}

double Reanchoring::likeness(TextSpan old, TextSpan young) const
{
    const QString before = m_earlier.words(m_earlier.around(old));
    const QString after = m_later.words(m_later.around(young));
    return before == after ? 1.0 : wordSimilarity(before, after);
}

/// Where the span stands in the earlier text: at its offset, or where its words are if the offset does not lead there.
TextSpan Reanchoring::origin(const AnchoredSpan &span, const QList<TextSpan> &places) const
{
    const qsizetype start = m_earlier.positions.toUnits(span.start);
    const auto nearest =
        std::ranges::min_element(places, {}, [start](const TextSpan &place) { return std::abs(place.start - start); });
    if (nearest != places.end())
        return *nearest;
    return {start, m_earlier.positions.toUnits(span.start + span.length) - start};
}

/// Each old place and each new one must be the other's best; nothing when that leaves doubt.
std::optional<TextSpan> Reanchoring::choose(qsizetype own, const QList<TextSpan> &old,
                                            const QList<TextSpan> &young) const
{
    const auto fit = [&](const TextSpan &before, const TextSpan &after) {
        return Fit{int(likeness(before, after) * 100), sharedContext(m_earlier.text, before, m_later.text, after)};
    };
    QList<Fit> mine;
    for (const TextSpan &place : young)
        mine.append(fit(old[own], place));
    const qsizetype best = onlyBest(mine);
    if (best < 0)
        return std::nullopt;
    if (old.size() > 1) {
        QList<Fit> its;
        for (const TextSpan &place : old)
            its.append(fit(place, young[best]));
        if (onlyBest(its) != own)
            return std::nullopt;
    }
    return young[best];
}

std::optional<AnchoredSpan> Reanchoring::proposal(TextSpan old) const
{
    const QString own = m_earlier.words(m_earlier.around(old));
    const std::optional<qsizetype> best = m_index.mostAlike(own, alike);
    if (!best)
        return std::nullopt;
    return anchorAt(m_later.text, m_later.positions, m_later.sentences[*best]);
}

Reanchored Reanchoring::place(const AnchoredSpan &span) const
{
    Reanchored result{.from = span, .to = {}, .proposal = {}};
    const auto fail = [&](Reanchored::Reason reason, TextSpan old) {
        result.reason = reason;
        result.proposal = proposal(old);
        return result;
    };
    const qsizetype start = m_earlier.positions.toUnits(span.start);
    const QString quote = span.quote.isEmpty()
                              ? m_earlier.text.mid(start, m_earlier.positions.toUnits(span.start + span.length) - start)
                              : span.quote;
    if (quote.trimmed().isEmpty())
        return fail(Reanchored::Reason::Empty, {start, 0});
    QList<TextSpan> old = m_earlier.occurrences(quote);
    const TextSpan source = origin(span, old);
    if (old.isEmpty())
        old.append(source);
    const QList<TextSpan> everywhere = m_later.occurrences(quote);
    if (everywhere.isEmpty())
        return fail(Reanchored::Reason::Gone, source);
    if (everywhere.size() > mostOccurrences || old.size() > mostOccurrences)
        return fail(Reanchored::Reason::Ambiguous, source);
    QList<TextSpan> young;
    for (const TextSpan &place : everywhere)
        if (likeness(source, place) >= alike)
            young.append(place);
    if (young.isEmpty())
        return fail(Reanchored::Reason::Elsewhere, source);
    const std::optional<TextSpan> chosen = choose(old.indexOf(source), old, young);
    if (!chosen)
        return fail(Reanchored::Reason::Ambiguous, source);
    result.to = anchorAt(m_later.text, m_later.positions, *chosen);
    result.place = result.to.start == span.start && result.to.length == span.length ? Reanchored::Place::Same
                                                                                    : Reanchored::Place::Moved;
    return result;
}

} // namespace scrutineer
