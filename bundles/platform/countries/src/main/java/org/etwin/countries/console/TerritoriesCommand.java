package org.etwin.countries.console;

import java.util.List;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.apache.karaf.shell.support.table.ShellTable;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritoryAdministration;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.Seen;
import org.etwin.platform.command.OperatorCommand;

/** {@code etwin:territories}; the console fills the fields. */
@Service
@Command(
        scope = "etwin",
        name = "territories",
        description = "Territories: list | add BE-NL nl | remove BE | set BE-NL reviewDays=7 contact=nso@example.org")
public final class TerritoriesCommand extends OperatorCommand {
    @Argument(index = 0, name = "what", description = "list, add, remove or set")
    @Completion(
            value = StringsCompleter.class,
            values = {"list", "add", "remove", "set"})
    private String what = "list";

    @Argument(index = 1, name = "code", description = "Such as SI or BE-NL")
    @Completion(TerritoryCompleter.class)
    private String code;

    @Argument(index = 2, name = "values", multiValued = true, description = "Languages, or settings as name=value")
    @Completion(SettingCompleter.class)
    private List<String> values;

    @Reference
    private Territories territories;

    @Reference
    private TerritoryAdministration administration;

    @Override
    protected void run() throws CommandException {
        List<String> given = values == null ? List.of() : values;
        switch (what) {
            case "add" -> administration.put(operator(), new Territory(code(), country(), given));
            case "remove" -> administration.remove(operator(), code());
            case "set" -> set(given);
            case "list" -> list();
            default -> throw mistaken("Say list, add, remove or set, not " + what + ".");
        }
    }

    private String code() throws CommandException {
        if (code == null) {
            throw mistaken("Say etwin:territories " + what + " and the code of the territory.");
        }
        return code;
    }

    private String country() {
        return code.replaceFirst("-.*", "");
    }

    private void set(List<String> given) throws CommandException {
        Seen<TerritorySettings> now = administration.settings(operator(), code());
        administration.set(operator(), code, now.version(), changed(now.value(), given));
    }

    private static TerritorySettings changed(TerritorySettings from, List<String> given) throws CommandException {
        TerritorySettings settings = from;
        for (String pair : given) {
            int sign = pair.indexOf('=');
            if (sign < 0) {
                throw mistaken("Say name=value, not " + pair + ".");
            }
            try {
                settings = SettingWords.with(settings, pair.substring(0, sign), pair.substring(sign + 1));
            } catch (NumberFormatException noNumber) {
                throw mistaken("A whole number is needed: " + pair);
            } catch (IllegalArgumentException unknown) {
                throw mistaken(unknown.getMessage());
            }
        }
        return settings;
    }

    private void list() {
        ShellTable table = new ShellTable();
        table.column("Code");
        table.column("Name");
        table.column("Languages");
        table.column("NSO");
        table.column("Contact");
        table.column("Review days");
        for (Territory territory : territories.all()) {
            TerritorySettings settings = territories.settings(territory.code());
            table.addRow()
                    .addContent(
                            territory.code(),
                            territories.name(territory.code(), Locale.ENGLISH),
                            String.join(" ", territory.languages()),
                            settings.nsoName() == null ? "" : settings.nsoName(),
                            settings.contact() == null ? "" : settings.contact(),
                            settings.reviewDays());
        }
        table.print(out());
    }
}
