// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/value.h"

#include <QJsonObject>
#include <QLocale>

#include <cmath>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 exactInJson = qint64(1) << 53;

// Half a pair is no character: it would come back from the file as another text than went in.
void replaceHalfPairs(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
}

QString normalized(QString text)
{
    text.remove(QChar(u'\0'));
    // At the start of a text SQLite takes these two for its byte order.
    text.remove(QChar(QChar::ByteOrderSwapped));
    while (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (!text.isValidUtf16())
        replaceHalfPairs(text);
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(QChar(u'\r'), QChar(u'\n'));
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace

Value::Value(const QString &text)
{
    if (QString clean = normalized(text); !clean.isEmpty())
        m_content = std::move(clean);
}

QString Value::text() const
{
    switch (m_content.index()) {
    case 1:
        return std::get<QString>(m_content);
    case 2:
        return QString::number(std::get<qint64>(m_content));
    case 3:
        return QString::number(std::get<double>(m_content), 'g', QLocale::FloatingPointShortest);
    default:
        return {};
    }
}

std::optional<qint64> Value::integer() const
{
    if (isInteger())
        return std::get<qint64>(m_content);
    if (isDecimal())
        return std::llround(std::get<double>(m_content));
    return std::nullopt;
}

std::optional<double> Value::decimal() const
{
    if (isDecimal())
        return std::get<double>(m_content);
    if (isInteger())
        return double(std::get<qint64>(m_content));
    return std::nullopt;
}

QVariant Value::toVariant() const
{
    switch (m_content.index()) {
    case 1:
        return std::get<QString>(m_content);
    case 2:
        return QVariant::fromValue<qlonglong>(std::get<qint64>(m_content));
    case 3:
        return std::get<double>(m_content);
    default:
        return {};
    }
}

Value Value::fromVariant(const QVariant &variant)
{
    if (!variant.isValid() || variant.isNull())
        return {};
    switch (variant.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
        return Value(variant.toLongLong());
    case QMetaType::Float:
    case QMetaType::Double:
        return Value(variant.toDouble());
    default:
        return Value(variant.toString());
    }
}

QJsonValue Value::toJson() const
{
    switch (m_content.index()) {
    case 1:
        return std::get<QString>(m_content);
    case 2: {
        const qint64 number = std::get<qint64>(m_content);
        if (number > exactInJson || number < -exactInJson)
            return QJsonObject{{u"n"_s, QString::number(number)}};
        return number;
    }
    case 3: {
        const double number = std::get<double>(m_content);
        // A decimal without a fraction would come back as a whole number, so its kind is written beside it.
        if (number == std::floor(number))
            return QJsonObject{{u"d"_s, text()}};
        return number;
    }
    default:
        return QJsonValue::Null;
    }
}

Value Value::fromJson(const QJsonValue &json)
{
    if (json.isString())
        return Value(json.toString());
    if (json.isBool())
        return Value::flag(json.toBool());
    if (json.isDouble()) {
        const double number = json.toDouble();
        if (number == std::floor(number) && std::abs(number) <= double(exactInJson))
            return Value(json.toInteger());
        return Value(number);
    }
    if (json.isObject()) {
        if (const QString whole = json[u"n"_s].toString(); !whole.isEmpty())
            return Value(whole.toLongLong());
        if (const QString decimal = json[u"d"_s].toString(); !decimal.isEmpty())
            return Value(decimal.toDouble());
    }
    return {};
}

} // namespace scrutineer
