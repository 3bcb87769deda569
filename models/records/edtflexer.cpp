// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/edtflexer.h"

#include "models/records/edtf.h"
#include "models/records/folding.h"

#include <QRegularExpression>

#include <algorithm>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Dashes, apostrophes and spaces of all shapes become plain ones; letters stay as typed, for the messages.
QString plainSigns(QStringView typed)
{
    QString plain;
    for (const QChar c : typed) {
        const QString folded = c.isLetterOrNumber() || c.isSurrogate() ? QString(c) : fold(QStringView(&c, 1));
        plain += c.isMark() || folded.isEmpty() ? QString(c) : folded;
    }
    return plain.normalized(QString::NormalizationForm_C).replace(u'…', u".."_s).trimmed();
}

QRegularExpressionMatch matchAt(const QRegularExpression &pattern, const QString &text, qsizetype at)
{
    return pattern.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
}

int number(const QRegularExpressionMatch &match, int group)
{
    return match.captured(group).toInt();
}

QString inWords(int year, int month, int day)
{
    if (year == 0)
        return QString::number(day) + u" "_s + QLocale().monthName(month);
    return Edtf::fromDay(QDate(year, month, day)).display(QLocale(), Edtf::Style::Long);
}

} // namespace

EdtfLexer::EdtfLexer(QStringView typed)
    : m_text(plainSigns(typed))
{
    while (m_problem.isEmpty() && m_at < m_text.size()) {
        if (m_text[m_at].isSpace() || QStringView(u",;()[]'\"").contains(m_text[m_at])) {
            ++m_at;
        } else if (!readNext()) {
            m_problem =
                tr("“%1” is not understood in a date. Write it like “6 Feb 2024”, “Feb 2024”, “about 5 Feb 2024” or "
                   "“before 19 Dec 2023”.")
                    .arg(m_text.mid(m_at).section(u' ', 0, 0));
        }
    }
}

bool EdtfLexer::readNext()
{
    return readIsoDate() || readTime() || readThreeNumbers() || readTwoNumbers() || readNumber() || readPhrase() ||
           readWeekday() || readMonth() || readSign();
}

bool EdtfLexer::readIsoDate()
{
    static const QRegularExpression pattern(u"([0-9]{4})-([0-9]{1,2})(?:-([0-9]{1,2}))?(?![0-9])"_s);
    const QRegularExpressionMatch match = matchAt(pattern, m_text, m_at);
    if (!match.hasMatch())
        return false;
    addDate(number(match, 1), number(match, 2), number(match, 3), match.captured());
    m_at = match.capturedEnd();
    const bool timeFollows = m_at + 1 < m_text.size() && m_text[m_at].toUpper() == u'T' && m_text[m_at + 1].isDigit();
    if (timeFollows)
        ++m_at;
    return true;
}

bool EdtfLexer::readThreeNumbers()
{
    static const QRegularExpression pattern(u"([0-9]{1,4})([./-])([0-9]{1,2})\\2([0-9]{1,4})(?![0-9])"_s);
    const QRegularExpressionMatch match = matchAt(pattern, m_text, m_at);
    if (!match.hasMatch())
        return false;
    m_at = match.capturedEnd();
    const int first = number(match, 1);
    const int second = number(match, 3);
    const int third = number(match, 4);
    if (match.capturedLength(1) == 4)
        addDate(first, second, third, match.captured());
    else if (match.capturedLength(4) != 4)
        m_problem = tr("“%1” has a short year. Write all four digits of the year.").arg(match.captured());
    else if (match.captured(2) == u".")
        addDate(third, second, first, match.captured());
    else
        addDayFirst(first, second, third, match.captured());
    return true;
}

bool EdtfLexer::readTwoNumbers()
{
    static const QRegularExpression monthYear(u"([0-9]{1,2})[./-]([0-9]{4})(?![0-9])"_s);
    static const QRegularExpression yearMonth(u"([0-9]{4})[./]([0-9]{1,2})(?![0-9])"_s);
    static const QRegularExpression dayMonth(u"([0-9]{1,2})\\.([0-9]{1,2})(?![0-9])\\.?"_s);
    // "6/7 Feb" is no numeric date but a span of two days.
    static const QRegularExpression stroke(u"([0-9]{1,2})/([0-9]{1,2})(?![0-9])(?!\\s*\\p{L})"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = matchAt(monthYear, m_text, m_at); match.hasMatch()) {
        addDate(number(match, 2), number(match, 1), 0, match.captured());
        m_at = match.capturedEnd();
    } else if (const auto turned = matchAt(yearMonth, m_text, m_at); turned.hasMatch()) {
        addDate(number(turned, 1), number(turned, 2), 0, turned.captured());
        m_at = turned.capturedEnd();
    } else if (const auto day = matchAt(dayMonth, m_text, m_at); day.hasMatch()) {
        addDate(0, number(day, 2), number(day, 1), day.captured());
        m_at = day.capturedEnd();
    } else if (const auto either = matchAt(stroke, m_text, m_at); either.hasMatch()) {
        addDayFirst(number(either, 1), number(either, 2), 0, either.captured());
        m_at = either.capturedEnd();
    } else {
        return false;
    }
    return true;
}

bool EdtfLexer::readTime()
{
    static const QRegularExpression time(u"([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?![0-9:])"_s);
    // A minus directly behind a time parts two times; a zone west of Greenwich has a space or UTC before it.
    static const QRegularExpression zone(
        u"(?:\\s*(?:UTC|GMT)\\s*[+-]|\\s*\\+|\\s+-(?=[0-9]))([0-9]{1,2})(?::?([0-9]{2}))?(?![0-9:])"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = matchAt(time, m_text, m_at);
    if (!match.hasMatch())
        return false;
    EdtfToken token;
    token.type = EdtfToken::Type::Time;
    token.text = match.captured();
    token.time = QTime(number(match, 1), number(match, 2), number(match, 3));
    if (!token.time.isValid())
        m_problem = tr("There is no time %1. Hours go from 0 to 23, minutes and seconds from 0 to 59.").arg(token.text);
    m_tokens.append(token);
    m_at = match.capturedEnd();
    const QRegularExpressionMatch offset = matchAt(zone, m_text, m_at);
    if (!offset.hasMatch())
        return true;
    token.type = EdtfToken::Type::Zone;
    token.text = offset.captured().trimmed();
    const int minutes = number(offset, 1) * 60 + number(offset, 2);
    token.offset = (token.text.contains(u'-') ? -minutes : minutes) * 60;
    m_tokens.append(token);
    m_at = offset.capturedEnd();
    return true;
}

bool EdtfLexer::readNumber()
{
    static const QRegularExpression pattern(u"([0-9]+)\\.?(?:(?:['-]\\s?)?(\\p{L}+))?"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = matchAt(pattern, m_text, m_at);
    if (!match.hasMatch())
        return false;
    EdtfToken token;
    token.type = EdtfToken::Type::Number;
    token.text = match.captured(1);
    token.year = token.text.toInt();
    token.digits = int(token.text.size());
    const bool shortYear = m_at > 0 && m_text[m_at - 1] == u'\'' && token.digits == 2;
    if (token.digits == 3 || token.digits > 4 || shortYear)
        m_problem = tr("“%1” is no year. Write all four digits of the year.").arg(token.text);
    m_tokens.append(token);
    m_at = match.capturedEnd(1);
    const QString ending = match.captured(2);
    if (!ending.isEmpty() && edtfEnding(fold(ending)) != EdtfWord::Unknown) {
        addEnding(fold(ending), ending);
        m_at = match.capturedEnd();
    } else if (m_at < m_text.size() && m_text[m_at] == u'.' && !m_text.mid(m_at).startsWith(u"..")) {
        ++m_at;
    }
    return true;
}

// The longest phrase of the lexicon that starts here.
bool EdtfLexer::readPhrase()
{
    static const QRegularExpression pattern(u"([\\p{L}\\p{M}]+)\\.?\\s*"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    EdtfWord meaning = EdtfWord::Unknown;
    qsizetype end = m_at;
    for (qsizetype at = m_at; words.size() < longestEdtfPhrase;) {
        const QRegularExpressionMatch match = matchAt(pattern, m_text, at);
        if (!match.hasMatch())
            break;
        words.append(fold(match.captured(1)));
        at = match.capturedEnd();
        const EdtfWord word = edtfWord(words.join(u' '));
        const bool isDecember = words == QStringList(u"dek"_s) && !isUntilHere();
        if (word != EdtfWord::Unknown && !isDecember) {
            meaning = word;
            end = at;
        }
    }
    if (meaning == EdtfWord::Unknown)
        return false;
    addWord(meaning, m_text.mid(m_at, end - m_at).trimmed());
    m_at = end;
    return true;
}

bool EdtfLexer::readMonth()
{
    static const QRegularExpression pattern(u"([\\p{L}\\p{M}]+)\\.?"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression afterApostrophe(u"'(\\p{L}+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = matchAt(pattern, m_text, m_at);
    const std::optional<EdtfMonth> month = edtfMonth(fold(match.captured(1)));
    if (!month)
        return false;
    EdtfToken token;
    token.type = EdtfToken::Type::Month;
    token.month = month->month;
    token.text = match.captured(1);
    m_tokens.append(token);
    if (!month->ending.isEmpty())
        addEnding(month->ending, token.text);
    m_at = match.capturedEnd();
    const QRegularExpressionMatch ending = matchAt(afterApostrophe, m_text, m_at);
    if (ending.hasMatch() && edtfEnding(fold(ending.captured(1))) != EdtfWord::Unknown) {
        addEnding(fold(ending.captured(1)), ending.captured());
        m_at = ending.capturedEnd();
    }
    return true;
}

bool EdtfLexer::readWeekday()
{
    static const QRegularExpression pattern(u"(\\p{L}+)(\\s\\p{L}+)?"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = matchAt(pattern, m_text, m_at);
    for (const int group : {0, 1}) {
        const QString name = match.captured(group);
        const std::optional<int> weekday = edtfWeekday(fold(name));
        if (!weekday)
            continue;
        EdtfToken token;
        token.type = EdtfToken::Type::Weekday;
        token.day = *weekday;
        token.text = name;
        m_tokens.append(token);
        m_at = match.capturedEnd(group);
        return true;
    }
    return false;
}

bool EdtfLexer::readSign()
{
    const QChar sign = m_text[m_at];
    const bool dots = m_text.mid(m_at).startsWith(u"..");
    if (sign == u'~' || sign == u'%')
        addWord(EdtfWord::Approximate, sign);
    if (sign == u'?' || sign == u'%')
        addWord(EdtfWord::Uncertain, sign);
    else if (sign == u'&')
        addWord(EdtfWord::And, sign);
    else if ((sign == u'-' && !dashJoinsOneDate()) || sign == u'/' || dots) {
        EdtfToken token;
        token.type = EdtfToken::Type::Dash;
        token.text = sign;
        m_tokens.append(token);
    } else if (sign != u'-' && sign != u'~') {
        return false;
    }
    m_at += dots ? 2 : 1;
    return true;
}

void EdtfLexer::addDate(int year, int month, int day, const QString &text)
{
    EdtfToken token;
    token.type = EdtfToken::Type::Date;
    token.year = year;
    token.month = month;
    token.day = day;
    token.text = text;
    if (text.contains(u"0000"))
        m_problem = tr("Years go from 0001 to 9999.");
    else if (month < 1 || month > 12)
        m_problem = tr("In “%1” the month would be %2. Months go from 1 to 12, and the day is written first.")
                        .arg(text)
                        .arg(month);
    m_tokens.append(token);
}

// With strokes some write the day first and some the month: only what can be read in one way is taken.
void EdtfLexer::addDayFirst(int first, int second, int year, const QString &text)
{
    if (first <= 12 && second <= 12 && first != second) {
        m_problem = tr("“%1” can be %2 or %3. Write the month as a word.")
                        .arg(text, inWords(year, second, first), inWords(year, first, second));
        return;
    }
    const bool monthFirst = second > 12;
    addDate(year, monthFirst ? first : second, monthFirst ? second : first, text);
}

void EdtfLexer::addWord(EdtfWord word, const QString &text)
{
    EdtfToken token;
    token.word = word;
    token.text = text;
    m_tokens.append(token);
}

void EdtfLexer::addEnding(const QString &folded, const QString &text)
{
    // The endings of Russian months have no meaning of their own.
    const EdtfWord ending = edtfEnding(folded);
    addWord(ending == EdtfWord::Unknown ? EdtfWord::Noise : ending, text);
}

// "6-Feb-2024" is one date, while "Jan 2-Feb 3" and "2 Jan-3 Feb" are spans.
bool EdtfLexer::dashJoinsOneDate() const
{
    if (m_tokens.isEmpty() || m_at == 0 || m_at + 1 >= m_text.size())
        return false;
    if (m_text[m_at - 1].isSpace() || m_text[m_at + 1].isSpace())
        return false;
    const EdtfToken &before = m_tokens.back();
    if (before.type == EdtfToken::Type::Number && before.digits <= 2) {
        const bool monthBefore = m_tokens.size() > 1 && m_tokens[m_tokens.size() - 2].type == EdtfToken::Type::Month;
        return m_text[m_at + 1].isLetter() && !monthBefore;
    }
    const QStringView next = QStringView(m_text).mid(m_at + 1, 4);
    const bool yearNext =
        next.size() == 4 && std::all_of(next.begin(), next.end(), [](QChar c) { return c.isDigit(); });
    return before.type == EdtfToken::Type::Month && yearNext;
}

// "dek" is December in Azerbaijani and, behind a whole date, "until" in Azerbaijani and Turkish.
bool EdtfLexer::isUntilHere() const
{
    if (m_tokens.isEmpty())
        return false;
    const EdtfToken &before = m_tokens.back();
    if (before.type == EdtfToken::Type::Number)
        return before.digits == 4;
    const bool isEnding = before.word == EdtfWord::Noise || before.word == EdtfWord::Ablative;
    return before.isPart() || (before.type == EdtfToken::Type::Word && isEnding);
}

} // namespace scrutineer
