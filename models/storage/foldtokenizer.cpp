// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/foldtokenizer.h"

#include "models/records/folding.h"

#include <QByteArrayList>
#include <QHash>

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
constexpr qsizetype mostKnownWords = 8192;

// Letter-like apostrophes part words as the plain one does; invisible characters inside a word do not.
constexpr const char *unicodeArguments[] = {
    "remove_diacritics", "2", "separators", "ʹʺʻʼʽˈ", "tokenchars", "\u00ad\u200c\u200d\u2060\ufeff"};

using EmitToken = int (*)(void *context, int flags, const char *token, int size, int start, int end);

// One FTS5 table on one connection, so one thread at a time uses it.
struct FoldTokenizer
{
    fts5_tokenizer unicode{};
    Fts5Tokenizer *instance = nullptr;
    // Words as written → folded form and variants: few words make up most of any text.
    QHash<QByteArray, QByteArrayList> known;

    ~FoldTokenizer()
    {
        if (instance)
            unicode.xDelete(instance);
    }
};

// What one run of the tokenizer hands from unicode61's callback to FTS5's.
struct TokenizerRun
{
    FoldTokenizer *tokenizer;
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

QByteArrayList indexForms(const QString &word)
{
    QByteArrayList forms;
    if (const QString folded = fold(word); !folded.isEmpty()) {
        forms.append(folded.toUtf8());
        for (const QString &spelling : variants(word))
            forms.append(spelling.toUtf8());
    }
    return forms;
}

QByteArrayList queryForms(const QString &word)
{
    QByteArrayList forms;
    if (const QString folded = fold(word); !folded.isEmpty()) {
        forms.append(folded.toUtf8());
        for (const QString &spelling : latinSpellings(word))
            forms.append(spelling.toUtf8());
    }
    return forms;
}

const QByteArrayList &knownIndexForms(FoldTokenizer &tokenizer, std::string_view original)
{
    const auto size = qsizetype(original.size());
    const auto found = tokenizer.known.constFind(QByteArray::fromRawData(original.data(), size));
    if (found != tokenizer.known.constEnd())
        return *found;
    if (tokenizer.known.size() >= mostKnownWords)
        tokenizer.known.clear();
    return *tokenizer.known.insert(QByteArray(original.data(), size),
                                   indexForms(QString::fromUtf8(original.data(), size)));
}

int emitForms(const TokenizerRun &run, const QByteArrayList &forms, int start, int end)
{
    int code = SQLITE_OK;
    int flags = 0;
    for (const QByteArray &form : forms) {
        if (code == SQLITE_OK)
            code = run.emitToken(run.context, flags, form.constData(), int(form.size()), start, end);
        flags = FTS5_TOKEN_COLOCATED;
    }
    return code;
}

int emitWord(const TokenizerRun &run, std::string_view original, std::string_view small, int start, int end)
{
    const bool document = run.flags & FTS5_TOKENIZE_DOCUMENT;
    if (isAscii(original) && !(document && asciiMayVary(original, small)))
        return run.emitToken(run.context, 0, small.data(), int(small.size()), start, end);
    if (document)
        return emitForms(run, knownIndexForms(*run.tokenizer, original), start, end);
    const QString word = QString::fromUtf8(original.data(), qsizetype(original.size()));
    QByteArrayList forms = queryForms(word);
    // highlight() and snippet() only want to know where the words are.
    if (!(run.flags & FTS5_TOKENIZE_QUERY) && forms.size() > 1)
        forms.resize(1);
    return emitForms(run, forms, start, end);
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
    TokenizerRun run{tokenizer, context, emitToken, text, flags};
    return tokenizer->unicode.xTokenize(tokenizer->instance, &run, flags, text, size, onUnicodeToken);
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
