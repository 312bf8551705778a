package org.etwin.example.national;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.ui.SearchSource;
import org.osgi.service.component.annotations.Component;

/** A kind of things that the search field in the top bar finds: here the pages of the plug-in. */
@Component(property = "etwin.territory=SI")
public final class P14HelpPages implements SearchSource {
    private static final Map<String, String> PAGES = Map.of("ext/si/staff-room", "Zbornica / Staff room");

    @Override
    public String key() {
        return "example-national.help-pages";
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public List<Found> find(Actor actor, String words, int most) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return PAGES.entrySet().stream()
                .filter(page -> page.getValue().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(most)
                .map(page -> new Found(new Id(1), page.getKey(), page.getValue(), null))
                .toList();
    }

    @Override
    public String path() {
        return null;
    }
}
