// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/searchscore.h"

#include "models/storage/foldtokenizer.h"

#include <sqlite3.h>

#include <algorithm>
#include <vector>

namespace scrutineer {

namespace {

// The usual constants of bm25, which FTS5 takes too.
constexpr double saturation = 1.2;
constexpr double lengthWeight = 0.75;

/// What is the same for all rows of a query.
struct ScoreGround
{
    double averageWords = 1;
    std::vector<int> hits; ///< By phrase; used anew for each row.
};

void deleteGround(void *ground)
{
    delete static_cast<ScoreGround *>(ground);
}

ScoreGround *groundOf(const Fts5ExtensionApi *api, Fts5Context *context)
{
    if (auto *known = static_cast<ScoreGround *>(api->xGetAuxdata(context, 0)))
        return known;
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    if (api->xRowCount(context, &rows) != SQLITE_OK || api->xColumnTotalSize(context, 0, &words) != SQLITE_OK)
        return nullptr;
    auto *ground = new ScoreGround;
    ground->averageWords = rows > 0 && words > 0 ? double(words) / double(rows) : 1;
    ground->hits.resize(std::size_t(api->xPhraseCount(context)));
    // On failure SQLite has deleted it.
    return api->xSetAuxdata(context, ground, deleteGround) == SQLITE_OK ? ground : nullptr;
}

void score(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int, sqlite3_value **)
{
    ScoreGround *ground = groundOf(api, context);
    int instances = 0;
    int words = 0;
    if (!ground || api->xInstCount(context, &instances) != SQLITE_OK ||
        api->xColumnSize(context, 0, &words) != SQLITE_OK) {
        sqlite3_result_error_code(result, SQLITE_ERROR);
        return;
    }
    std::fill(ground->hits.begin(), ground->hits.end(), 0);
    for (int i = 0; i < instances; ++i) {
        int phrase = 0;
        int column = 0;
        int offset = 0;
        if (api->xInst(context, i, &phrase, &column, &offset) == SQLITE_OK && column == 0)
            ++ground->hits[std::size_t(phrase)];
    }
    const double length = saturation * (1 - lengthWeight + lengthWeight * words / ground->averageWords);
    double sum = 0;
    for (const int hits : ground->hits)
        sum += hits * (saturation + 1) / (hits + length);
    sqlite3_result_double(result, -sum);
}

} // namespace

bool registerSearchScore(sqlite3 *database)
{
    fts5_api *api = fullTextApi(database);
    return api && api->xCreateFunction(api, "scrutineer_score", nullptr, score, nullptr) == SQLITE_OK;
}

} // namespace scrutineer
