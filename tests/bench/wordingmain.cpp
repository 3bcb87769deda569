// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/analysis/wordingindex.h"
#include "tests/bench/wordstock.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace scrutineer;

namespace {

constexpr int wordsOfAStatement = 800;
constexpr int statementsOfAnIssuer = 25;

/// A statement of ten paragraphs; every third opens with a formula of its issuer, and each ends with one that all
/// share.
QString statement(Dice &dice, const WordStock &stock, const QStringList &formulas, const QString &common)
{
    QString text;
    for (int paragraph = 0; paragraph < 10; ++paragraph) {
        if (paragraph % 3 == 0)
            text += dice.of(formulas) + u' ';
        text += stock.prose(dice, WordStock::Tongue::English, wordsOfAStatement / 10) + u'\n';
    }
    return text + common;
}

} // namespace

/// Measures the index of repeated wording with so many statements (the first argument; 5,000), as many of each issuer
/// as a busy organisation has made.
int main(int count, char **words)
{
    const QCoreApplication application(count, words);
    QTextStream out(stdout);
    const int size = count > 1 ? QByteArray(words[1]).toInt() : 5000;
    Dice dice(1);
    const WordStock stock;
    const QString common = stock.prose(dice, WordStock::Tongue::English, 30);
    QStringList texts;
    QStringList formulas;
    for (int i = 0; i < size; ++i) {
        if (i % statementsOfAnIssuer == 0) {
            formulas.clear();
            for (int formula = 0; formula < 4; ++formula)
                formulas += stock.prose(dice, WordStock::Tongue::English, 15 + 10 * formula);
        }
        texts += statement(dice, stock, formulas, common);
    }
    QElapsedTimer clock;
    clock.start();
    WordingIndex index;
    QStringList ids;
    for (int i = 0; i < size; ++i) {
        ids += QString::number(i);
        index.put(ids.last(), ids.last(), u"en"_s, texts[i]);
    }
    const qint64 indexed = clock.restart();
    RepeatedWording wording = index.find(ids);
    const qint64 found = clock.restart();
    index.put(u"0"_s, u"0"_s, u"en"_s, texts.last() + texts.first());
    const qint64 changed = clock.nsecsElapsed() / 1000;
    clock.restart();
    qint64 all = 0;
    qint64 reused = 0;
    for (const TextReuse &text : std::as_const(wording.texts)) {
        all += text.words;
        reused += text.reused;
    }
    wording = index.find(ids);
    out << "statements " << size << ", words " << all << ", reused " << reused << ", passages "
        << wording.passages.size() << ", pairs " << wording.pairs.size() << "\nindex, ms: " << indexed
        << "\nfind, ms: " << found << "\nchange one text, µs: " << changed << "\nfind again, ms: " << clock.elapsed()
        << "\n";
    return 0;
}
