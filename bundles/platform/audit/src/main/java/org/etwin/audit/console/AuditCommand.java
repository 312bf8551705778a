package org.etwin.audit.console;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.apache.karaf.shell.support.table.ShellTable;
import org.etwin.audit.Audit;
import org.etwin.audit.AuditChain;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail;
import org.etwin.platform.Id;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.command.OperatorCommand;

/** {@code etwin:audit search|verify|head}; the console fills the fields. */
@Service
@Command(
        scope = "etwin",
        name = "audit",
        description = "Searches and verifies the record of decisions; options come first")
public final class AuditCommand extends OperatorCommand {
    @Argument(name = "action", description = "search, verify or head")
    @Completion(
            value = StringsCompleter.class,
            values = {"search", "verify", "head"})
    private String action = "search";

    @Argument(
            index = 1,
            name = "arguments",
            multiValued = true,
            description = "search: words; verify: a head that was noted down, as head prints it")
    private List<String> rest = List.of();

    @Option(name = "--territory", description = "Only of this territory, for example SI")
    @Completion(LateTerritories.class)
    private String territory;

    @Option(name = "--what", description = "Only this key or capability, for example membership.approved")
    @Completion(LateKeys.class)
    private String what;

    @Option(name = "--by", description = "Only what this account decided: its id")
    private String by;

    @Option(name = "--subject", description = "Only about this record: its id")
    private String subject;

    @Option(name = "--from", description = "From this day (UTC), for example 2026-11-01")
    private String from;

    @Option(name = "--until", description = "Until this day (UTC), which counts")
    private String until;

    @Option(name = "-n", description = "How many, at most 100")
    private int count = PageRequest.USUAL;

    @Reference
    private AuditTrail trail;

    @Reference
    private AuditChain chain;

    @Override
    protected void run() throws CommandException {
        switch (action) {
            case "search" -> search();
            case "verify" -> verify();
            case "head" -> out().println(chain.head(operator()));
            default -> throw mistaken("Say search, verify or head, not " + action + ".");
        }
    }

    private void search() throws CommandException {
        AuditQuery query = new AuditQuery(
                territory, what, id(by), id(subject), day(from, 0), day(until, 1), String.join(" ", rest));
        ShellTable table = new ShellTable();
        for (String column : List.of("No", "At", "By", "What", "Territory", "Subject", "Details")) {
            table.column(column);
        }
        for (AuditTrail.Traced traced :
                trail.find(operator(), query, PageRequest.first(count)).items()) {
            Audit.Entry entry = traced.entry();
            table.addRow()
                    .addContent(
                            traced.number() == null ? "" : traced.number(),
                            entry.at(),
                            entry.byName(),
                            entry.what(),
                            entry.territory() == null ? "" : entry.territory(),
                            entry.subject() == null ? "" : entry.subject(),
                            entry.details());
        }
        table.emptyTableText("Nothing found").print(out());
    }

    private void verify() throws CommandException {
        long start = System.nanoTime();
        AuditChain.Verified verified = chain.verify(operator(), rest.isEmpty() ? null : head(rest.get(0)));
        long millis = (System.nanoTime() - start) / 1_000_000;
        verified.broken().ifPresent(broken -> out().println("BROKEN at link " + broken.number() + ": " + broken.fault()
                + (broken.entry() == null ? "" : ", entry " + broken.entry())));
        out().println(verified.links() + " links hold, " + verified.waiting() + " entries wait for theirs, read in "
                + millis + " ms.");
        out().println("Head: " + verified.head());
    }

    private static AuditChain.Head head(String noted) throws CommandException {
        String[] parts = noted.split(":", 2);
        if (parts.length != 2 || !parts[0].matches("\\d{1,18}")) {
            throw mistaken("A head looks like 412:9f86d0…, as etwin:audit head prints it.");
        }
        return new AuditChain.Head(Long.parseLong(parts[0]), parts[1]);
    }

    private static Id id(String text) throws CommandException {
        try {
            return text == null ? null : Id.parse(text);
        } catch (Rejected noId) {
            throw mistaken("No id: " + text);
        }
    }

    private static Instant day(String text, int plus) throws CommandException {
        try {
            return text == null
                    ? null
                    : LocalDate.parse(text)
                            .plusDays(plus)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant();
        } catch (DateTimeParseException noDay) {
            throw mistaken("A day looks like 2026-11-01, not " + text + ".");
        }
    }
}
