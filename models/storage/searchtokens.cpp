// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchtokens.h"

#include "models/storage/foldtokenizer.h"

#include <sqlite3.h>

#include <exception>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Visit
{
    const std::function<bool(const SearchTokens::Token &)> &call;
    std::exception_ptr thrown;
};

int passToken(void *context, int flags, const char *text, int length, int start, int end)
{
    auto *visit = static_cast<Visit *>(context);
    try {
        const SearchTokens::Token token{.form = QByteArrayView(text, length),
                                        .start = start,
                                        .end = end,
                                        .again = (flags & FTS5_TOKEN_COLOCATED) != 0};
        return visit->call(token) ? SQLITE_OK : SQLITE_DONE;
    } catch (...) {
        // An exception must not pass through SQLite's C code.
        visit->thrown = std::current_exception();
        return SQLITE_ABORT;
    }
}

} // namespace

struct SearchTokens::Tokenizer
{
    fts5_tokenizer functions{};
    Fts5Tokenizer *instance = nullptr;

    ~Tokenizer()
    {
        if (instance)
            functions.xDelete(instance);
    }
};

SearchTokens::SearchTokens(const Connection &connection)
    : m_tokenizer(std::make_unique<Tokenizer>())
{
    fts5_api *api = fullTextApi(connection.handle());
    void *user = nullptr;
    if (!api || api->xFindTokenizer(api, "scrutineer_fold", &user, &m_tokenizer->functions) != SQLITE_OK)
        throw SqlError(u"the tokenizer scrutineer_fold is not registered"_s, SQLITE_ERROR);
    const int code = m_tokenizer->functions.xCreate(user, nullptr, 0, &m_tokenizer->instance);
    if (code != SQLITE_OK)
        throw SqlError(u"the tokenizer scrutineer_fold could not be made"_s, code);
}

SearchTokens::~SearchTokens() = default;
SearchTokens::SearchTokens(SearchTokens &&) noexcept = default;

void SearchTokens::visit(const QByteArray &utf8, Purpose purpose,
                         const std::function<bool(const Token &)> &visitor) const
{
    Visit visit{visitor, {}};
    const int flags = purpose == Purpose::Document ? FTS5_TOKENIZE_DOCUMENT : FTS5_TOKENIZE_QUERY;
    const int code = m_tokenizer->functions.xTokenize(m_tokenizer->instance, &visit, flags, utf8.constData(),
                                                      int(utf8.size()), &passToken);
    if (visit.thrown)
        std::rethrow_exception(visit.thrown);
    if (code != SQLITE_OK && code != SQLITE_DONE)
        throw SqlError(u"a text could not be cut into words"_s, code);
}

QSet<QByteArray> SearchTokens::terms(const QString &text) const
{
    QSet<QByteArray> found;
    visit(text.toUtf8(), Purpose::Document, [&found](const Token &token) {
        found.insert(token.form.toByteArray());
        return true;
    });
    return found;
}

} // namespace scrutineer
