// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/textfunctions.h"

#include "models/records/folding.h"

#include <QCollator>
#include <QString>

#include <algorithm>
#include <cstring>
#include <new>

#include <sqlite3.h>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

void foldFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    try {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
        const QByteArray folded = fold(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))).toUtf8();
        sqlite3_result_text(context, folded.constData(), int(folded.size()), SQLITE_TRANSIENT);
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

// What folding does to plain letters; a text with anything else is left to fold().
bool foldPlain(QByteArrayView text, QByteArray &folded)
{
    folded.resize(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (static_cast<unsigned char>(c) >= 0x7f || static_cast<unsigned char>(c) < 0x20 || c == '`')
            return false;
        folded[i] = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
    }
    return true;
}

QByteArrayView bytesOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, qsizetype(sqlite3_value_bytes(value))};
}

void containsFoldedFunction(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL || sqlite3_value_type(values[1]) == SQLITE_NULL)
        return;
    try {
        // A filter calls this for every row of a table, so the buffer stays.
        thread_local QByteArray folded;
        if (!foldPlain(bytesOf(values[0]), folded))
            folded = fold(QString::fromUtf8(bytesOf(values[0]))).toUtf8();
        sqlite3_result_int(context, folded.contains(bytesOf(values[1])) ? 1 : 0);
    } catch (const std::bad_alloc &) {
        sqlite3_result_error_nomem(context);
    }
}

int compareTexts(void *collator, int leftSize, const void *left, int rightSize, const void *right)
{
    const auto *leftBytes = static_cast<const char *>(left);
    const auto *rightBytes = static_cast<const char *>(right);
    const QString leftText = QString::fromUtf8(leftBytes, leftSize);
    const QString rightText = QString::fromUtf8(rightBytes, rightSize);
    if (const int order = static_cast<const QCollator *>(collator)->compare(leftText, rightText); order != 0)
        return order;
    const int order = std::memcmp(left, right, size_t(std::min(leftSize, rightSize)));
    return order != 0 ? order : leftSize - rightSize;
}

void deleteCollator(void *collator)
{
    delete static_cast<QCollator *>(collator);
}

} // namespace

bool registerTextFunctions(sqlite3 *database, const QLocale &locale)
{
    if (!database)
        return false;
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    if (sqlite3_create_function_v2(database, "fold", 1, flags, nullptr, foldFunction, nullptr, nullptr, nullptr) !=
        SQLITE_OK)
        return false;
    if (sqlite3_create_function_v2(database, "contains_folded", 2, flags, nullptr, containsFoldedFunction, nullptr,
                                   nullptr, nullptr) != SQLITE_OK)
        return false;
    auto *collator = new QCollator(locale);
    collator->setNumericMode(true);
    // The first comparison sets the collator up; after it, comparing changes nothing in it.
    static_cast<void>(collator->compare(u"a"_s, u"b"_s));
    if (sqlite3_create_collation_v2(database, "scrutineer", SQLITE_UTF8, collator, compareTexts, deleteCollator) ==
        SQLITE_OK)
        return true;
    delete collator;
    return false;
}

} // namespace scrutineer
