// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reports/contenttagger.h"

#include "views/reports/pagepainter.h"

#include <algorithm>
#include <array>

namespace scrutineer::reports {

namespace {

using Word = QByteArrayView;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

template <size_t N>
bool isOneOf(Word word, const std::array<Word, N> &words)
{
    return std::ranges::find(words, word) != words.end();
}

bool beginsPath(Word word)
{
    static constexpr std::array<Word, 2> words{"m", "re"};
    return isOneOf(word, words);
}

bool paintsPath(Word word)
{
    static constexpr std::array<Word, 10> words{"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n"};
    return isOneOf(word, words);
}

/// End of the operand or operator that begins at `at`.
qsizetype endOfWord(const QByteArray &content, qsizetype at)
{
    const char first = content.at(at);
    if (first == '(') {
        int depth = 0;
        for (; at < content.size(); ++at) {
            if (content.at(at) == '\\')
                ++at;
            else if (content.at(at) == '(')
                ++depth;
            else if (content.at(at) == ')' && --depth == 0)
                return at + 1;
        }
        return at;
    }
    if (first == '[' || first == ']')
        return at + 1;
    const bool isHex = first == '<';
    for (++at; at < content.size(); ++at) {
        const char c = content.at(at);
        if (isHex ? content.at(at - 1) == '>' : isSpace(c) || c == '[' || c == ']' || c == '(' || c == '<' || c == '/')
            break;
    }
    return at;
}

bool isOperator(Word word)
{
    const char c = word.front();
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || c == '"';
}

} // namespace

QByteArray ContentTagger::tag(const QByteArray &content)
{
    m_elements.clear();
    m_tagged.clear();
    m_tagged.reserve(content.size() + content.size() / 8);
    m_current = StructureTree::artifact;
    m_open = -1;
    m_inText = m_inPath = m_skipsPaint = false;
    qsizetype from = 0; // Where the operands of the coming operator begin.
    for (qsizetype at = 0; at < content.size();) {
        if (isSpace(content.at(at))) {
            ++at;
            continue;
        }
        const qsizetype end = endOfWord(content, at);
        if (isOperator(Word(content).sliced(at, end - at))) {
            handle(content, from, at, end);
            from = end;
        }
        at = end;
    }
    close();
    m_tagged += Word(content).sliced(from);
    return m_tagged;
}

void ContentTagger::handle(const QByteArray &content, qsizetype from, qsizetype operatorAt, qsizetype to)
{
    const Word name = Word(content).sliced(operatorAt, to - operatorAt);
    if (name == "re" && !m_inPath) {
        bool isNumber = false;
        const Word operands = Word(content).sliced(from, operatorAt - from).trimmed();
        const double x = operands.first(std::max<qsizetype>(0, operands.indexOf(' '))).toDouble(&isNumber);
        if (isNumber && x <= -PagePainter::speckOffset) {
            meetSpeck(int(-x) - PagePainter::speckOffset);
            return;
        }
    }
    if (m_skipsPaint && paintsPath(name)) {
        m_skipsPaint = false;
        return;
    }
    const bool isWhole = m_current != StructureTree::artifact && m_structure.at(m_current).type == "Figure";
    if (!isWhole && name == "BT") {
        openText();
        m_inText = true;
    } else if (!isWhole && !m_inText && !m_inPath && (beginsPath(name) || name == "Do" || name == "sh")) {
        openArtifact();
        m_inPath = beginsPath(name);
    }
    m_tagged += Word(content).sliced(from, to - from);
    if (name == "ET")
        m_inText = false;
    if (paintsPath(name))
        m_inPath = false;
}

void ContentTagger::meetSpeck(int element)
{
    close();
    m_skipsPaint = true;
    m_current = element;
    if (element < m_structure.size() && m_structure.at(element).type == "Figure")
        openText();
}

void ContentTagger::openText()
{
    if (m_current == StructureTree::artifact) {
        openArtifact();
        return;
    }
    if (m_open == m_current)
        return;
    close();
    m_tagged += "\n/" + m_structure.at(m_current).type + " <</MCID " +
                QByteArray::number(qlonglong(m_elements.size())) + ">> BDC";
    m_elements.push_back(m_current);
    m_open = m_current;
}

void ContentTagger::openArtifact()
{
    if (m_open == StructureTree::artifact)
        return;
    close();
    m_tagged += "\n/Artifact BMC";
    m_open = StructureTree::artifact;
}

void ContentTagger::close()
{
    if (m_open >= 0)
        m_tagged += "\nEMC";
    m_open = -1;
}

} // namespace scrutineer::reports
