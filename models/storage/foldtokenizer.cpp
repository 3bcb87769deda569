// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/foldtokenizer.h"

#include "models/records/folding.h"

#include <algorithm>
#include <memory>
#include <new>
#include <string_view>

#include <sqlite3.h>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *tokenizerName = "scrutineer_fold";
constexpr qsizetype mostMatchWords = 64;

// Letter-like apostrophes part words as the plain one does; invisible characters inside a word do not.
constexpr const char *unicodeArguments[] = {
    "remove_diacritics", "2", "separators", "ʹʺʻʼʽˈ", "tokenchars", "\u00ad\u200c\u200d\u2060\ufeff"};

using EmitToken = int (*)(void *context, int flags, const char *token, int size, int start, int end);

struct FoldTokenizer
{
    fts5_tokenizer unicode{};
    Fts5Tokenizer *instance = nullptr;

    ~FoldTokenizer()
    {
        if (instance)
            unicode.xDelete(instance);
    }
};

// What one run of the tokenizer hands from unicode61's callback to FTS5's.
struct TokenizerRun
{
    void *context;
    EmitToken emitToken;
    const char *text;
    int flags;
};

bool isAscii(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x80; });
}

// A cheap look at what variants() can vary in a word of plain letters; nearly all words end here.
bool asciiMayVary(std::string_view original, std::string_view small)
{
    const bool isName = original.front() >= 'A' && original.front() <= 'Z';
    const bool ends = small.size() > 2 && small.substr(small.size() - 2) == "ev";
    return ends ||
           (isName && (small.front() == 'x' || small.find('q') != small.npos || small.find("ev") != small.npos));
}

int emitText(const TokenizerRun &run, int flags, const QString &token, int start, int end)
{
    const QByteArray bytes = token.toUtf8();
    return run.emitToken(run.context, flags, bytes.constData(), int(bytes.size()), start, end);
}

int emitSpellings(const TokenizerRun &run, const QStringList &spellings, int start, int end)
{
    int code = SQLITE_OK;
    for (const QString &spelling : spellings) {
        if (code == SQLITE_OK)
            code = emitText(run, FTS5_TOKEN_COLOCATED, spelling, start, end);
    }
    return code;
}

int emitWord(const TokenizerRun &run, std::string_view original, std::string_view small, int start, int end)
{
    const bool document = run.flags & FTS5_TOKENIZE_DOCUMENT;
    if (isAscii(original)) {
        const int code = run.emitToken(run.context, 0, small.data(), int(small.size()), start, end);
        if (code != SQLITE_OK || !document || !asciiMayVary(original, small))
            return code;
        return emitSpellings(run, variants(QString::fromLatin1(original.data(), qsizetype(original.size()))), start,
                             end);
    }
    const QString word = QString::fromUtf8(original.data(), qsizetype(original.size()));
    const QString folded = fold(word);
    if (folded.isEmpty())
        return SQLITE_OK;
    const int code = emitText(run, 0, folded, start, end);
    if (code != SQLITE_OK)
        return code;
    if (document)
        return emitSpellings(run, variants(word), start, end);
    return run.flags & FTS5_TOKENIZE_QUERY ? emitSpellings(run, latinSpellings(word), start, end) : SQLITE_OK;
}

int onUnicodeToken(void *context, int, const char *token, int size, int start, int end)
{
    const auto &run = *static_cast<const TokenizerRun *>(context);
    try {
        return emitWord(run, {run.text + start, size_t(end - start)}, {token, size_t(size)}, start, end);
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    }
}

int createTokenizer(void *context, const char **, int, Fts5Tokenizer **made)
{
    auto *api = static_cast<fts5_api *>(context);
    std::unique_ptr<FoldTokenizer> tokenizer(new (std::nothrow) FoldTokenizer);
    if (!tokenizer)
        return SQLITE_NOMEM;
    void *unicodeContext = nullptr;
    int code = api->xFindTokenizer(api, "unicode61", &unicodeContext, &tokenizer->unicode);
    if (code != SQLITE_OK)
        return code;
    const char *arguments[std::size(unicodeArguments)];
    std::copy(std::begin(unicodeArguments), std::end(unicodeArguments), arguments);
    code = tokenizer->unicode.xCreate(unicodeContext, arguments, int(std::size(arguments)), &tokenizer->instance);
    if (code == SQLITE_OK)
        *made = reinterpret_cast<Fts5Tokenizer *>(tokenizer.release());
    return code;
}

void deleteTokenizer(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<FoldTokenizer *>(tokenizer);
}

int tokenize(Fts5Tokenizer *self, void *context, int flags, const char *text, int size, EmitToken emitToken)
{
    auto *tokenizer = reinterpret_cast<FoldTokenizer *>(self);
    TokenizerRun run{context, emitToken, text, flags};
    return tokenizer->unicode.xTokenize(tokenizer->instance, &run, flags, text, size, onUnicodeToken);
}

fts5_api *fullTextApi(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

// The characters that unicode61 makes tokens of.
bool hasTokenCharacter(QStringView word)
{
    for (const uint c : word.toUcs4())
        if (QChar::isLetterOrNumber(c) || QChar::category(char32_t(c)) == QChar::Other_PrivateUse)
            return true;
    return false;
}

} // namespace

bool registerFoldTokenizer(sqlite3 *database)
{
    fts5_api *api = database ? fullTextApi(database) : nullptr;
    if (!api)
        return false;
    fts5_tokenizer tokenizer{createTokenizer, deleteTokenizer, tokenize};
    return api->xCreateTokenizer(api, tokenizerName, api, &tokenizer, nullptr) == SQLITE_OK;
}

QString quoteMatch(const QStringList &words, LastWord last)
{
    QStringList quoted;
    for (const QString &given : words) {
        // FTS5 reads up to the first U+0000, and SQLite takes the sign after half a surrogate pair for the other half:
        // either would leave a quotation mark open.
        QString word = QString::fromUtf8(given.toUtf8()).remove(QChar(u'\0'));
        if (hasTokenCharacter(word) && quoted.size() < mostMatchWords)
            quoted.append(u'"' + word.replace(u'"', u"\"\""_s) + u'"');
    }
    if (quoted.isEmpty())
        return {};
    return quoted.join(u' ') + (last == LastWord::Prefix ? u"*"_s : QString());
}

QString quoteMatch(QStringView typed)
{
    const bool finished = !typed.isEmpty() && typed.back().isSpace();
    const QStringList words = typed.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    return quoteMatch(words, finished ? LastWord::Whole : LastWord::Prefix);
}

} // namespace scrutineer
