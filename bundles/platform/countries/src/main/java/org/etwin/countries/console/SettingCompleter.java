package org.etwin.countries.console;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.etwin.countries.Territories;

/** The settings of the territory that was named before, as they are now; the console fills the field. */
@Service
public final class SettingCompleter implements Completer {
    private static final int CODE = 2;

    @Reference
    private Territories territories;

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        String[] typed = line.getArguments();
        String code = typed.length > CODE ? typed[CODE] : "";
        boolean known = territories.all().stream().anyMatch(each -> each.code().equals(code));
        List<String> settings = known
                ? SettingWords.of(territories.settings(code)).entrySet().stream()
                        .map(each -> each.getKey() + "=" + quoted(each.getValue()))
                        .toList()
                : List.of();
        return new StringsCompleter(settings).complete(session, line, candidates);
    }

    private static String quoted(String value) {
        return value.contains(" ") ? "\"" + value + "\"" : value;
    }
}
