package org.etwin.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.etwin.itests.Ledger.Kind;
import org.etwin.platform.Id;

/** The tables and the folder of contents, held against what clients were told. Every difference is a line. */
final class WhatIsStored {
    private static final Map<Kind, String> MARKS = Map.of(
            Kind.SCHOOL, "SELECT legal_name FROM schools_school",
            Kind.THREAD, "SELECT title FROM spaces_thread",
            Kind.REPLY, "SELECT body FROM spaces_post",
            Kind.UPDATE, "SELECT body FROM spaces_update",
            Kind.PROJECT, "SELECT title FROM projects_project",
            Kind.OPENED, "SELECT title FROM projects_project WHERE state = 'OPEN'");

    /** Stands in the statements for what begins like the marks of this run. */
    private static final String ANY_MARK = "k%n%e";

    /** What must find nothing. */
    private static final Map<String, String> NOTHING = Map.ofEntries(
            Map.entry("an event that nobody placed", "SELECT id FROM outbox_fresh"),
            Map.entry("an event that a listener could not take", "SELECT name FROM outbox_parked"),
            Map.entry(
                    "a school without words",
                    "SELECT id FROM schools_school s WHERE NOT EXISTS (SELECT 1 FROM schools_word w WHERE w.school = s.id)"
                            + " AND s.legal_name LIKE '%k%n%e'"),
            Map.entry(
                    "a thread that counts other posts than it has",
                    "SELECT id FROM spaces_thread t"
                            + " WHERE t.posts <> (SELECT COUNT(*) FROM spaces_post p WHERE p.thread_id = t.id)"),
            Map.entry(
                    "a thread whose last post is not there",
                    "SELECT id FROM spaces_thread t"
                            + " WHERE NOT EXISTS (SELECT 1 FROM spaces_post p WHERE p.id = t.last_post_id)"),
            Map.entry(
                    "a discussion that counts other threads than it has",
                    "SELECT id FROM spaces_discussion d"
                            + " WHERE d.threads <> (SELECT COUNT(*) FROM spaces_thread t WHERE t.discussion_id = d.id)"),
            Map.entry(
                    "news without their picture",
                    "SELECT id FROM spaces_update u WHERE u.body LIKE '%k%n%e%'"
                            + " AND NOT EXISTS (SELECT 1 FROM spaces_update_picture p WHERE p.update_id = u.id)"),
            Map.entry(
                    "a picture whose file is not kept",
                    "SELECT file_id FROM spaces_update_picture p WHERE NOT EXISTS"
                            + " (SELECT 1 FROM files_file f WHERE f.id = p.file_id AND f.subject_id IS NOT NULL)"),
            Map.entry(
                    "an open project without its one space",
                    "SELECT id FROM projects_project p WHERE p.state = 'OPEN'"
                            + " AND 1 <> (SELECT COUNT(*) FROM spaces_space s WHERE s.subject_id = p.id)"),
            Map.entry(
                    "a space of a project that is not open",
                    "SELECT s.id FROM spaces_space s, projects_project p WHERE s.subject_id = p.id AND p.was_opened IS NULL"),
            Map.entry(
                    "a space without its two founders",
                    "SELECT id FROM spaces_space s WHERE s.title LIKE 'k%n%e'"
                            + " AND 2 <> (SELECT COUNT(*) FROM spaces_member m WHERE m.space_id = s.id)"),
            Map.entry(
                    "a pupil outside of the space",
                    "SELECT id FROM identity_account a WHERE a.given_name LIKE '%k%n%e'"
                            + " AND NOT EXISTS (SELECT 1 FROM spaces_member m WHERE m.account_id = a.id)"),
            Map.entry(
                    "an entry of the audit that has not one link",
                    "SELECT id FROM audit_entry e WHERE 1 <> (SELECT COUNT(*) FROM audit_link l WHERE l.entry_id = e.id)"),
            Map.entry(
                    "somebody who was told twice of one event",
                    "SELECT MIN(id) FROM notifications_notification GROUP BY recipient_id, announcer, event_id, text_key"
                            + " HAVING COUNT(*) > 1"));

    /** Texts of people are kept with it. */
    private static final String MARKUP = "</?p>";

    private final Connection connection;
    private final Ledger ledger;
    private final String mark;
    private final List<String> wrong = new ArrayList<>();

    WhatIsStored(Connection connection, Ledger ledger, long seed) {
        this.connection = connection;
        this.ledger = ledger;
        this.mark = "k" + seed + "n%e";
    }

    List<String> differences(Path contents, String space) throws SQLException, IOException {
        for (Map.Entry<Kind, String> each : MARKS.entrySet()) {
            hold(each.getKey(), marks(each.getValue()));
        }
        pupils();
        for (Map.Entry<String, String> each : NOTHING.entrySet()) {
            rows(each.getValue()).forEach(row -> wrong.add(each.getKey() + ": " + row));
        }
        events("schools.created", "SELECT id FROM schools_school WHERE legal_name LIKE '%k%n%e'");
        events("projects.opened", "SELECT id FROM projects_project WHERE title LIKE 'k%n%e' AND state = 'OPEN'");
        events("spaces.update-posted", "SELECT id FROM spaces_update WHERE body LIKE '%k%n%e%'");
        toldOnce("SELECT id FROM spaces_update WHERE body LIKE '%k%n%e%'", "/spaces/" + space + "/overview/", null);
        toldOnce(
                "SELECT id FROM projects_project WHERE title LIKE 'k%n%e' AND state = 'OPEN'",
                "/projects/", "projects.told.opened");
        contents(contents);
        return wrong;
    }

    /** Confirmed exactly once; begun once or not at all; nothing else. */
    private void hold(Kind kind, Map<String, Integer> stored) {
        Set<String> begun = ledger.begun(kind);
        stored.forEach((mark, times) -> {
            if (begun.contains(mark) && times != 1) {
                wrong.add(kind + " " + mark + " is there " + times + " times");
            }
        });
        ledger.confirmed(kind).stream()
                .filter(mark -> !stored.containsKey(mark))
                .forEach(mark -> wrong.add(kind + " " + mark + " was confirmed and is not there"));
    }

    private void pupils() throws SQLException {
        Map<String, Integer> stored = marks("SELECT given_name FROM identity_account WHERE user_name IS NOT NULL");
        for (String mark : ledger.begun(Kind.PUPILS)) {
            int there = stored.getOrDefault("Ana " + mark, 0) + stored.getOrDefault("Bor " + mark, 0);
            boolean told = ledger.confirmed(Kind.PUPILS).contains(mark);
            if (there != 2 && (told || there != 0)) {
                wrong.add("of the two pupils of " + mark + " are there " + there);
            }
        }
    }

    /** Each of these has one event of that type. */
    private void events(String type, String things) throws SQLException {
        List<String> told = rows("SELECT json FROM outbox_log WHERE type = '" + type + "'");
        for (String row : rows(things)) {
            String id = new Id(Long.parseLong(row)).toString();
            long times = told.stream().filter(json -> json.contains(id)).count();
            if (times != 1) {
                wrong.add(times + " events " + type + " of " + id);
            }
        }
    }

    /** Each of these was told to everybody whom it concerns, to nobody twice. */
    private void toldOnce(String things, String path, String key) throws SQLException {
        Map<String, Integer> links = marks(
                "SELECT link FROM notifications_notification" + (key == null ? "" : " WHERE text_key = '" + key + "'"));
        Set<Integer> counts = new java.util.TreeSet<>();
        for (String row : rows(things)) {
            String link = path + new Id(Long.parseLong(row));
            int times = links.getOrDefault(link, 0);
            counts.add(times);
            if (times == 0) {
                wrong.add("nobody was told of " + link);
            }
        }
        if (counts.size() > 1) {
            wrong.add(path + " was told to different numbers of people: " + counts);
        }
    }

    private void contents(Path folder) throws SQLException, IOException {
        for (String sum : rows("SELECT sha256 FROM files_file")) {
            Path file = folder.resolve(sum.substring(0, 2))
                    .resolve(sum.substring(2, 4))
                    .resolve(sum);
            if (!Files.exists(file) || !sum.equals(sha256(file))) {
                wrong.add("the content " + sum + " is not there as it was");
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Integer> marks(String sql) throws SQLException {
        Map<String, Integer> times = new HashMap<>();
        for (String row : rows(sql)) {
            if (row != null) {
                times.merge(row.replaceAll(MARKUP, ""), 1, Integer::sum);
            }
        }
        return times;
    }

    private List<String> rows(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.replace(ANY_MARK, mark));
                ResultSet row = statement.executeQuery()) {
            List<String> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row.getString(1));
            }
            return rows;
        }
    }
}
