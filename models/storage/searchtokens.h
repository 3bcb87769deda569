// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"

#include <QByteArray>
#include <QSet>

#include <functional>
#include <memory>

namespace scrutineer {

/// Cuts texts into words with the very tokenizer of the full-text indexes, so that what is counted, looked up and
/// highlighted is always what is indexed. Belongs to its connection's thread.
class SearchTokens
{
public:
    /// A text to index gets more spellings for a word than a query does.
    enum class Purpose { Document, Query };

    /// Throws SqlError when the connection has no such tokenizer.
    explicit SearchTokens(const Connection &connection);
    ~SearchTokens();
    SearchTokens(SearchTokens &&) noexcept;
    SearchTokens &operator=(SearchTokens &&) = delete;

    /// One folded spelling of one word; `start` and `end` are byte offsets into the UTF-8 text. A further spelling of
    /// the same word follows with `again` set.
    struct Token
    {
        QByteArrayView form;
        int start = 0;
        int end = 0;
        bool again = false;
    };
    /// Calls `visit` for each token in order until it returns false. Throws SqlError when the tokenizer fails.
    void visit(const QByteArray &utf8, Purpose purpose, const std::function<bool(const Token &)> &visit) const;
    /// All different tokens that a text is indexed under.
    [[nodiscard]] QSet<QByteArray> terms(const QString &text) const;

private:
    struct Tokenizer;
    std::unique_ptr<Tokenizer> m_tokenizer;
};

} // namespace scrutineer
