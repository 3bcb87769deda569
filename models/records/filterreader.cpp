// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtertext.h"

#include "models/records/filtersigns.h"

#include <QCoreApplication>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

// Deeper nesting than anyone types would only exhaust the stack.
constexpr int deepestFilter = 100;

bool isNameChar(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_';
}

class FilterReader
{
public:
    explicit FilterReader(QStringView text)
        : m_text(text)
    {
    }

    FilterReading read()
    {
        FilterReading reading;
        Filter filter = readOr(0);
        skipSpace();
        if (!m_error && !atEnd())
            fail(FilterWords::tr("There is a closing parenthesis too many."), m_at);
        if (m_error)
            reading.error = m_error;
        else
            reading.filter = filter;
        return reading;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }
    void skipSpace()
    {
        while (!atEnd() && peek().isSpace())
            ++m_at;
    }
    bool take(QChar c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }
    bool take(QStringView sign)
    {
        if (!m_text.sliced(m_at).startsWith(sign))
            return false;
        m_at += sign.size();
        return true;
    }
    void fail(const QString &sentence, qsizetype position)
    {
        if (!m_error)
            m_error = FilterTextError{sentence, position};
        m_at = m_text.size();
    }
    bool takeWord(QStringView word)
    {
        skipSpace();
        const qsizetype end = m_at + word.size();
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        if (end < m_text.size() && !m_text[end].isSpace() && m_text[end] != u'(' && m_text[end] != u')')
            return false;
        m_at = end;
        return true;
    }

    Filter readOr(int depth)
    {
        QList<Filter> parts{readAnd(depth)};
        while (!m_error && takeWord(u"or")) {
            const qsizetype before = m_at;
            parts += readAnd(depth);
            if (!m_error && parts.constLast().isEverything())
                fail(FilterWords::tr("Something is missing after “or”."), before);
        }
        if (parts.size() > 1 && parts.constFirst().isEverything())
            fail(FilterWords::tr("Something is missing before “or”."), 0);
        return Filter::any(parts);
    }

    Filter readAnd(int depth)
    {
        QList<Filter> parts;
        while (!m_error) {
            skipSpace();
            const qsizetype start = m_at;
            if (atEnd() || peek() == u')')
                break;
            if (takeWord(u"or")) {
                m_at = start;
                break;
            }
            if (takeWord(u"and")) {
                skipSpace();
                if (parts.isEmpty() || atEnd() || peek() == u')')
                    fail(FilterWords::tr("“and” must stand between two conditions."), start);
                continue;
            }
            parts += readUnary(depth);
        }
        return Filter::all(parts);
    }

    Filter readUnary(int depth)
    {
        if (depth > deepestFilter) {
            fail(FilterWords::tr("The filter has too many parentheses within each other."), m_at);
            return {};
        }
        skipSpace();
        const qsizetype start = m_at;
        if (takeWord(u"not")) {
            skipSpace();
            if (atEnd() || peek() == u')') {
                fail(FilterWords::tr("Something is missing after “not”."), start);
                return {};
            }
            return Filter::negation(readUnary(depth + 1));
        }
        if (take(u'('))
            return readGroup(start, depth);
        if (peek() == u'"')
            return Filter::words(readQuoted());
        return readPart(depth);
    }

    Filter readGroup(qsizetype start, int depth)
    {
        const Filter inner = readOr(depth + 1);
        skipSpace();
        if (!m_error && !take(u')'))
            fail(FilterWords::tr("This parenthesis is never closed."), start);
        return inner;
    }

    QString readQuoted()
    {
        const qsizetype start = m_at++;
        QString content;
        while (!atEnd()) {
            const QChar c = peek();
            ++m_at;
            if (c == u'"')
                return content;
            if (c == u'\\' && (peek() == u'"' || peek() == u'\\')) {
                content += peek();
                ++m_at;
            } else {
                content += c;
            }
        }
        fail(FilterWords::tr("This quotation mark is never closed."), start);
        return {};
    }

    QStringList readPath()
    {
        QStringList path;
        qsizetype at = m_at;
        while (true) {
            const qsizetype start = at;
            while (at < m_text.size() && isNameChar(m_text[at]))
                ++at;
            if (at == start)
                return {};
            path += m_text.sliced(start, at - start).toString().toLower();
            if (at < m_text.size() && m_text[at] == u'.' && at + 1 < m_text.size() && isNameChar(m_text[at + 1]))
                ++at;
            else
                break;
        }
        m_at = at;
        return path;
    }

    std::optional<FilterOperator> readOperator()
    {
        if (take(u":"))
            return FilterOperator::Matches;
        if (take(u"<="))
            return FilterOperator::LessOrEqual;
        if (take(u">="))
            return FilterOperator::GreaterOrEqual;
        if (take(u"<"))
            return FilterOperator::Less;
        if (take(u">"))
            return FilterOperator::Greater;
        if (take(u"="))
            return FilterOperator::Equals;
        return std::nullopt;
    }

    Filter readPart(int depth)
    {
        const qsizetype start = m_at;
        const QStringList path = readPath();
        const std::optional<FilterOperator> operation = path.isEmpty() ? std::nullopt : readOperator();
        if (!operation) {
            m_at = start;
            return readWord();
        }
        if (path == QStringList{u"has"_s} && *operation == FilterOperator::Matches)
            return readHas(start, depth);
        if (path == QStringList{u"in"_s} && *operation == FilterOperator::Matches)
            return readIn(start, depth);
        // A figure has a field of that name, too; what is blank is the field.
        if (path == QStringList{u"scope"_s} && *operation == FilterOperator::Matches && !(!atEnd() && peek() == u'?'))
            return readScope();
        return readValues(path, *operation);
    }

    Filter readWord()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !peek().isSpace() && peek() != u'(' && peek() != u')' && peek() != u'"')
            ++m_at;
        return Filter::words(m_text.sliced(start, m_at - start).toString());
    }

    Filter readHas(qsizetype start, int depth)
    {
        const QStringList path = readPath();
        if (path.isEmpty() || path.size() > 2) {
            fail(FilterWords::tr("“has:” wants a record type, for example has:citation."), start);
            return {};
        }
        Filter inner;
        const qsizetype open = m_at;
        if (take(u'('))
            inner = readGroup(open, depth);
        return Filter::has(path.constFirst(), path.value(1), inner);
    }

    Filter readIn(qsizetype start, int depth)
    {
        const QStringList path = readPath();
        if (path.isEmpty() || path.size() > 2) {
            fail(FilterWords::tr("“in:” wants a field, for example in:mission(state:deployed)."), start);
            return {};
        }
        Filter inner;
        const qsizetype open = m_at;
        if (take(u'('))
            inner = readGroup(open, depth);
        return Filter::in(path.constFirst(), inner, path.value(1));
    }

    Filter readScope()
    {
        const qsizetype start = m_at;
        const QString id = take(u'@') ? readBare() : QString();
        if (id.isEmpty())
            fail(FilterWords::tr("“scope:” wants an election, as @ and its id."), start);
        return Filter::scope(id);
    }

    Filter readValues(const QStringList &path, FilterOperator operation)
    {
        if (operation == FilterOperator::Matches && peek() == u'?' &&
            (m_at + 1 >= m_text.size() || endsPart(peek(1)))) {
            ++m_at;
            return Filter::condition(path, FilterOperator::Blank);
        }
        QList<FilterValue> values;
        do {
            const std::optional<FilterValue> value = readValue(path);
            if (!value)
                return {};
            values += *value;
        } while (take(u','));
        if (!atEnd() && !endsPart(peek()))
            fail(FilterWords::tr("A space is missing between two conditions."), m_at);
        return Filter::condition(path, operation, values);
    }

    static bool endsPart(QChar c) { return c.isSpace() || c == u')'; }

    std::optional<FilterValue> readValue(const QStringList &path)
    {
        const qsizetype start = m_at;
        if (take(u'@')) {
            const QString id = readBare();
            if (id.isEmpty())
                return noValue(path, start);
            return FilterValue::ofRecord(id);
        }
        bool quoted = false;
        const QString from = readAtom(quoted);
        if (m_error)
            return std::nullopt;
        if (take(u"..")) {
            bool upperQuoted = false;
            const QString to = readAtom(upperQuoted);
            if (m_error || (from.isEmpty() && to.isEmpty()))
                return noValue(path, start);
            return FilterValue::ofRange(from, to);
        }
        if (from.isEmpty() && !quoted)
            return noValue(path, start);
        return FilterValue::ofText(from);
    }

    std::optional<FilterValue> noValue(const QStringList &path, qsizetype position)
    {
        fail(FilterWords::tr("A value is missing for “%1”. Write ? to find the blank ones.").arg(path.join(u'.')),
             position);
        return std::nullopt;
    }

    QString readAtom(bool &quoted)
    {
        quoted = peek() == u'"';
        return quoted ? readQuoted() : readBare();
    }

    QString readBare()
    {
        const qsizetype start = m_at;
        while (!atEnd() && !endsBareValue(peek()) && !m_text.sliced(m_at).startsWith(u".."))
            ++m_at;
        return m_text.sliced(start, m_at - start).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<FilterTextError> m_error;
};

} // namespace

FilterReading readFilter(QStringView text)
{
    return FilterReader(text).read();
}

} // namespace scrutineer
