// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/keycursor.h"

#include <sqlite3.h>

namespace scrutineer {

KeyCursor::KeyCursor(const Connection &connection, const QString &sql, const QVariantList &values)
    : m_connection(connection)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v2(connection.handle(), text.constData(), int(text.size()), &m_statement, nullptr) != SQLITE_OK)
        fail();
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values[i];
        int code = SQLITE_OK;
        if (value.isNull()) {
            code = sqlite3_bind_null(m_statement, i + 1);
        } else if (value.typeId() == QMetaType::Double) {
            code = sqlite3_bind_double(m_statement, i + 1, value.toDouble());
        } else if (value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int) {
            code = sqlite3_bind_int64(m_statement, i + 1, value.toLongLong());
        } else {
            const QByteArray bytes = value.toString().toUtf8();
            code = sqlite3_bind_text(m_statement, i + 1, bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
        }
        if (code != SQLITE_OK) {
            sqlite3_finalize(m_statement);
            fail();
        }
    }
}

KeyCursor::~KeyCursor()
{
    sqlite3_finalize(m_statement);
}

void KeyCursor::fail() const
{
    throw SqlError(QString::fromUtf8(sqlite3_errmsg(m_connection.handle())),
                   sqlite3_extended_errcode(m_connection.handle()));
}

bool KeyCursor::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        fail();
    return code == SQLITE_ROW;
}

qint64 KeyCursor::key(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double KeyCursor::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

bool KeyCursor::isBlank(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView KeyCursor::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? QByteArrayView(text, sqlite3_column_bytes(m_statement, column)) : QByteArrayView();
}

} // namespace scrutineer
