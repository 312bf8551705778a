package org.etwin.persistence.core;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.etwin.persistence.tables.Table;
import org.etwin.persistence.tables.TableSum;
import org.etwin.persistence.tables.Tables;
import org.etwin.persistence.tables.WholeDatabase.Moved;

/** Carries all tables into another database and holds them against each other there. */
public final class Move {
    private final Tables from;
    private final Tables to;
    private final Consumer<String> told;

    private Move(Tables from, Tables to, Consumer<String> told) {
        this.from = from;
        this.to = to;
        this.told = told;
    }

    /**
     * All tables of one database into another that {@link EmptyTarget} began: as a whole or not at all.
     *
     * @throws IllegalStateException when the tables differ before or after; nothing is there then
     */
    public static List<Moved> all(DataSource from, DataSource to, Consumer<String> told) {
        return OneTransaction.on(
                from,
                here -> OneTransaction.on(to, there -> {
                    List<Moved> moved = new Move(here, there, told).everything();
                    there.end(EmptyTarget.MARK);
                    return moved;
                }));
    }

    private List<Moved> everything() {
        if (!from.changeLogs().equals(to.changeLogs())) {
            throw new IllegalStateException("The tables of the two databases differ: a plug-in that made tables is not"
                    + " installed any more, or one of them cannot be opened; see etwin:status");
        }
        List<Moved> moved = new ArrayList<>();
        for (Table table : to.fitting(from.all(), table -> from.isEmpty(table.name()))) {
            TableSum there = carry(table);
            TableSum here = to.sum(table);
            if (!there.equals(here)) {
                throw new IllegalStateException("The table %s is not equal: %d rows here, %d there"
                        .formatted(table.name(), there.rows(), here.rows()));
            }
            told.accept("%s: %d rows, equal".formatted(table.name(), here.rows()));
            moved.add(new Moved(table.name(), here));
        }
        return moved;
    }

    /** By way of a file, because each side reads and writes in its own time. */
    private TableSum carry(Table table) {
        Path way = null;
        try {
            way = Files.createTempFile("etwin-move", ".rows");
            TableSum sum;
            try (BufferedWriter lines = Files.newBufferedWriter(way, StandardCharsets.UTF_8)) {
                sum = from.read(table, line -> write(lines, line));
            }
            try (BufferedReader lines = Files.newBufferedReader(way, StandardCharsets.UTF_8)) {
                to.fill(table, lines.lines().iterator());
            }
            return sum;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(way);
        }
    }

    private static void write(BufferedWriter lines, String line) {
        try {
            lines.write(line);
            lines.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        if (file != null && !file.toFile().delete()) {
            file.toFile().deleteOnExit();
        }
    }
}
