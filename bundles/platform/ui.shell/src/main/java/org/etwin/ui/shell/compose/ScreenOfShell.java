package org.etwin.ui.shell.compose;

import java.time.Clock;
import org.etwin.platform.RichText;
import org.etwin.platform.Texts;
import org.etwin.ui.Contributions;
import org.etwin.ui.CurrentActor;
import org.etwin.ui.LivePages;
import org.etwin.ui.Screen;
import org.etwin.ui.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything a view needs, gathered. */
@Component
public final class ScreenOfShell implements Screen {
    private final CurrentActor current;
    private final Words words;
    private final Contributions contributions;
    private final LivePages live;
    private final RichText rich;

    @Activate
    public ScreenOfShell(
            @Reference CurrentActor current,
            @Reference Texts texts,
            @Reference Clock clock,
            @Reference Contributions contributions,
            @Reference LivePages live,
            @Reference RichText rich) {
        this.current = current;
        this.words = new Words(texts, current::locale, Zones::current, clock);
        this.contributions = contributions;
        this.live = live;
        this.rich = rich;
    }

    @Override
    public CurrentActor current() {
        return current;
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Contributions contributions() {
        return contributions;
    }

    @Override
    public LivePages live() {
        return live;
    }

    @Override
    public RichText rich() {
        return rich;
    }
}
