// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/edtflexicon.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QTime>

namespace scrutineer {

/// One piece of a typed date.
struct EdtfToken
{
    /// What the piece is; the members that count for it are named beside it.
    enum class Type {
        Number,  ///< year holds the number, digits its written length: a day or a year.
        Month,   ///< month.
        Weekday, ///< day, 1 is Monday.
        Date,    ///< year, month, day; 0 where not written.
        Time,    ///< time.
        Zone,    ///< offset, seconds east of UTC.
        Dash,    ///< A dash or "..".
        Word,    ///< word.
    };

    Type type = Type::Word;
    EdtfWord word = EdtfWord::Unknown;
    int year = 0;
    int month = 0;
    int day = 0;
    int digits = 0;
    int offset = 0;
    QTime time;
    QString text; ///< As typed.

    /// True for what a date is made of, not said about it.
    [[nodiscard]] bool isPart() const { return type != Type::Dash && type != Type::Word; }
};

/// Cuts a typed date into tokens and settles numeric dates: "6.2.2024" is day first, "2/6/2024" is refused.
class EdtfLexer
{
    Q_DECLARE_TR_FUNCTIONS(Edtf)

public:
    explicit EdtfLexer(QStringView typed);

    /// The tokens, complete when problem() is empty.
    [[nodiscard]] const QList<EdtfToken> &tokens() const { return m_tokens; }
    /// A sentence for the user about the first piece that cannot be read; empty when there is none.
    [[nodiscard]] const QString &problem() const { return m_problem; }

private:
    bool readNext();
    bool readIsoDate();
    bool readThreeNumbers();
    bool readTwoNumbers();
    bool readTime();
    bool readNumber();
    bool readPhrase();
    bool readWeekday();
    bool readMonth();
    bool readSign();
    void addDate(int year, int month, int day, const QString &text);
    void addDayFirst(int first, int second, int year, const QString &text);
    void addWord(EdtfWord word, const QString &text);
    void addEnding(const QString &folded, const QString &text);
    bool dashJoinsOneDate() const;
    bool isUntilHere() const;

    QString m_text;
    qsizetype m_at = 0;
    QList<EdtfToken> m_tokens;
    QString m_problem;
};

} // namespace scrutineer
