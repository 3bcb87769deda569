// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testproject.h"

#include "models/exchange/vocabularyseed.h"

#include <algorithm>
#include <stdexcept>

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

void require(const Workspace::Committed &committed)
{
    if (!committed)
        throw std::runtime_error(committed.problem().sentence.toStdString());
}

} // namespace

TestProject::TestProject()
{
    const Outcome created = workspace.create(path());
    if (!created)
        throw std::runtime_error(created.problem().sentence.toStdString());
    workspace.setAuthor(u"Tester"_s);
    Result<ChangeSet> seed = vocabularySeed();
    if (!seed)
        throw std::runtime_error(seed.problem().sentence.toStdString());
    require(workspace.commitNow(*seed));
}

QString TestProject::add(const QString &type, const QList<std::pair<QString, Value>> &fields)
{
    Record record(requireRecordType(type), workspace.newId());
    for (const auto &[name, value] : fields)
        record.setValue(name, value);
    ChangeSet changes;
    changes.title = u"Add "_s + type;
    changes.insert(record);
    require(workspace.commitNow(changes));
    return record.id();
}

void TestProject::set(const QString &id, const QString &field, const Value &value)
{
    const Record before = workspace.store().record(id);
    Record after = before;
    after.setValue(field, value);
    ChangeSet changes;
    changes.title = u"Set "_s + field;
    changes.update(before, after);
    require(workspace.commitNow(changes));
}

QString TestProject::term(const QString &vocabulary, const QString &key)
{
    return workspace.store().termId(vocabulary, key);
}

QString TestProject::everything()
{
    QStringList lines;
    for (const RecordType *type : recordTypes()) {
        for (const Record &record : workspace.store().records(*type)) {
            QString line = type->key() + u' ' + record.id() + (record.isPrivate() ? u" private"_s : QString());
            for (std::size_t i = 0; i < type->fields.size(); ++i) {
                if (type->fields[i].isStored())
                    line += u'|' + record.value(int(i)).text();
            }
            lines += line + u'|' + workspace.store().created(record.id());
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines.join(u'\n');
}

} // namespace scrutineer
