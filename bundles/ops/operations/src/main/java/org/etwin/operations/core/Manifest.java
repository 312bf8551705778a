package org.etwin.operations.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.etwin.persistence.tables.Table;
import org.etwin.persistence.tables.TableSum;

/**
 * What a backup says about itself.
 *
 * @param format of the folder; another is not read
 * @param server the version that made it, for people
 * @param changeLogs which tables it was made from: it goes only into an installation that has exactly those
 * @param contents files of people
 * @param damaged contents whose sum was wrong on the disk already when the backup was made: they are not in it
 */
public record Manifest(
        int format,
        Instant at,
        String server,
        String database,
        Map<String, String> changeLogs,
        List<Filled> tables,
        long contents,
        long contentBytes,
        List<String> damaged,
        List<String> settings,
        List<String> plugIns) {
    static final int FORMAT = 1;

    public record Filled(Table table, TableSum sum) {}

    long rows() {
        return tables.stream().mapToLong(each -> each.sum().rows()).sum();
    }
}
