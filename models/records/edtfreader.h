// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/edtf.h"
#include "models/records/edtflexer.h"

#include <QList>
#include <QString>

#include <optional>

namespace scrutineer {

/// What a typed date without a year is about.
struct EdtfReference
{
    std::optional<int> year; ///< The year to take, such as the election's; 1–9999.
    std::optional<QDate>
        nearest; ///< Rather: the day to be nearest to, such as voting day ("29 Dec" is the year before).
};

/// What came of reading a typed date: a date, or a sentence for the user that says what is wrong.
struct EdtfReading
{
    Edtf date;       ///< Blank for blank text, or when there is a problem.
    QString problem; ///< Empty when all is well.

    [[nodiscard]] bool isOk() const { return problem.isEmpty(); }
};

/// Reads one typed date in English, Azerbaijani, Russian or Turkish, whatever the language of the program: EDTF itself,
/// "6 Feb 2024", "6 февраля 2024", "Feb 6, 2024", "06.02.2024", "02.2024", "2024", "about 5 Feb 2024", "yaklaşık 2024",
/// "before 19 Dec 2023" (strictly: up to the 18th), "by 19 Dec 2023", "4–8 Feb 2024", "29 dekabr 2023-dən",
/// "8 Feb 2024 14:00 +04:00". Letters may lack their marks.
class EdtfReader
{
    Q_DECLARE_TR_FUNCTIONS(Edtf)

public:
    explicit EdtfReader(const EdtfReference &reference);

    /// Reads `typed`; a reader reads once.
    [[nodiscard]] EdtfReading read(QStringView typed);

private:
    // One end of a span, or the whole, as far as it is written.
    struct Group
    {
        EdtfPoint point;
        std::optional<int> weekday;
        EdtfWord unknown = EdtfWord::Unknown;

        [[nodiscard]] bool isEmpty() const
        {
            return point.year == 0 && point.month == 0 && point.day == 0 && !point.time;
        }
        [[nodiscard]] bool isTimeOnly() const
        {
            return point.time && point.year == 0 && point.month == 0 && point.day == 0;
        }
    };

    void take(const QList<EdtfToken> &tokens, qsizetype at);
    void takePart(const EdtfToken &token);
    void takeNumber(const EdtfToken &token);
    void takeWord(const EdtfToken &token, bool partFollows);
    void takeRelation(EdtfWord word);
    void startSecond();
    Group &current() { return m_inSecond ? m_second : m_first; }
    void set(int &field, int value, const EdtfToken &token);

    void completeEnds();
    void chooseYear(EdtfPoint &point);
    void complete(Group &group);
    void check(const Group &group);
    [[nodiscard]] Edtf result();
    [[nodiscard]] Edtf oneSided();
    void fail(const QString &sentence);

    EdtfReference m_reference;
    Group m_first;
    Group m_second;
    bool m_inSecond = false;
    bool m_between = false;
    bool m_until = false;
    bool m_from = false;
    bool m_inclusive = false;
    bool m_ablative = false;
    EdtfWord m_relation = EdtfWord::Unknown;
    QString m_problem;
};

} // namespace scrutineer
