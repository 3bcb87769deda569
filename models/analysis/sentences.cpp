// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/sentences.h"

#include <QHash>
#include <QSet>
#include <QTextBoundaryFinder>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Those that may well end a sentence ("etc.", "и т.д.", "və s.", "vb.") are left out.
QSet<QString> abbreviationsOf(const QString &language)
{
    static const QHash<QString, QSet<QString>> known{
        {u"en"_s, {u"mr"_s,  u"mrs"_s, u"ms"_s,  u"dr"_s,     u"prof"_s, u"st"_s,   u"no"_s,   u"nos"_s, u"vs"_s,
                   u"e.g"_s, u"i.e"_s, u"cf"_s,  u"pp"_s,     u"art"_s,  u"arts"_s, u"para"_s, u"sec"_s, u"fig"_s,
                   u"jan"_s, u"feb"_s, u"aug"_s, u"sept"_s,   u"oct"_s,  u"nov"_s,  u"dec"_s,  u"gen"_s, u"sen"_s,
                   u"rep"_s, u"hon"_s, u"amb"_s, u"approx"_s, u"u.s"_s,  u"doc"_s}},
        {u"az"_s,
         {u"məs"_s, u"prof"_s, u"dos"_s, u"akad"_s, u"dr"_s, u"bax"_s, u"səh"_s, u"mad"_s, u"cən"_s, u"müq"_s,
          u"təxm"_s, u"yəni"_s}},
        {u"ru"_s,
         {u"г"_s, u"гг"_s, u"т.е"_s, u"т. е"_s, u"им"_s, u"ст"_s, u"п"_s, u"пп"_s, u"см"_s, u"стр"_s, u"руб"_s,
          u"тыс"_s, u"напр"_s, u"проф"_s, u"акад"_s, u"ул"_s, u"ч"_s, u"ср"_s}},
        {u"tr"_s,
         {u"dr"_s, u"prof"_s, u"doç"_s, u"av"_s, u"örn"_s, u"bkz"_s, u"sn"_s, u"no"_s, u"md"_s, u"yrd"_s, u"yak"_s,
          u"krş"_s}},
    };
    if (const auto found = known.constFind(language); found != known.cend())
        return *found;
    QSet<QString> all;
    for (const QSet<QString> &one : known)
        all += one;
    return all;
}

bool endsInAbbreviation(QStringView sentence, const QSet<QString> &abbreviations)
{
    if (!sentence.endsWith(u'.'))
        return false;
    const QStringView body = sentence.chopped(1);
    qsizetype start = body.size();
    while (start > 0 && (body[start - 1].isLetter() || body[start - 1].isMark() || body[start - 1] == u'.'))
        --start;
    const QStringView word = body.mid(start);
    if (word.size() == 1 && word[0].isUpper())
        return true;
    if (abbreviations.contains(word.toString().toLower()))
        return true;
    // "1." and "12." at the head of a paragraph number what follows.
    return word.isEmpty() && !body.isEmpty() &&
           std::all_of(body.begin(), body.end(), [](QChar sign) { return sign.isDigit(); });
}

TextSpan withoutBlanks(QStringView text, qsizetype start, qsizetype end)
{
    while (start < end && text[start].isSpace())
        ++start;
    while (end > start && text[end - 1].isSpace())
        --end;
    return {start, end - start};
}

} // namespace

QList<TextSpan> sentences(const QString &text, const QString &language)
{
    const QSet<QString> abbreviations = abbreviationsOf(language);
    QList<TextSpan> found;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    qsizetype start = 0;
    for (qsizetype at = finder.toNextBoundary(); at >= 0; at = finder.toNextBoundary()) {
        const TextSpan span = withoutBlanks(text, start, at);
        const bool lineEnds = QStringView(text).mid(span.end(), at - span.end()).contains(u'\n');
        const QStringView words = QStringView(text).mid(span.start, span.length);
        if (at < text.size() && !lineEnds && endsInAbbreviation(words, abbreviations))
            continue;
        if (span.length > 0)
            found.append(span);
        start = at;
    }
    return found;
}

QHash<QString, int> wordCounts(QStringView text)
{
    QHash<QString, int> words;
    QString word;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber() || sign.isMark()) {
            word += sign.toLower();
        } else if (!word.isEmpty()) {
            ++words[word];
            word.clear();
        }
    }
    if (!word.isEmpty())
        ++words[word];
    return words;
}

double wordSimilarity(QStringView one, QStringView other)
{
    const QHash<QString, int> here = wordCounts(one);
    const QHash<QString, int> there = wordCounts(other);
    int shared = 0;
    int all = 0;
    for (auto word = here.cbegin(); word != here.cend(); ++word) {
        shared += std::min(word.value(), there.value(word.key()));
        all += word.value();
    }
    for (const int count : there)
        all += count;
    return all == 0 ? (one == other ? 1.0 : 0.0) : 2.0 * shared / all;
}

} // namespace scrutineer
