package org.etwin.kit;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.RichText;
import org.etwin.platform.Standing;
import org.etwin.platform.Texts;
import org.etwin.platform.extra.ExtraFields;
import org.etwin.ui.Banner;
import org.etwin.ui.Contributions;
import org.etwin.ui.CurrentActor;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.FormSection;
import org.etwin.ui.LivePages;
import org.etwin.ui.PublicFigure;
import org.etwin.ui.Screen;
import org.etwin.ui.SearchSource;
import org.etwin.ui.Section;
import org.etwin.ui.TopBarItem;
import org.etwin.ui.Words;

/** A screen in front of which somebody sits who speaks English, with nothing around the page. */
final class BareScreen implements Screen {
    private final StandIns standIns;
    private final Words words;

    BareScreen(StandIns standIns, Texts texts) {
        this.standIns = standIns;
        words = new Words(texts, () -> Locale.ENGLISH, () -> ZoneOffset.UTC, Clock.systemUTC());
    }

    @Override
    public CurrentActor current() {
        return standIns.proxy(CurrentActor.class);
    }

    @Override
    public Actor actor() {
        return new Actor.Person(new Id(1), "Anna Author", Set.of(), Standing.NONE);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Contributions contributions() {
        return new Nothing();
    }

    @Override
    public LivePages live() {
        return standIns.proxy(LivePages.class);
    }

    @Override
    public RichText rich() {
        return standIns.proxy(RichText.class);
    }

    private static final class Nothing implements Contributions {
        @Override
        public List<DashboardCard> cards(DashboardCard.Place place) {
            return List.of();
        }

        @Override
        public <T> List<Section<T>> sections(String subject, T thing) {
            return List.of();
        }

        @Override
        public List<ExtraFields> extraFields(String subject, String territory) {
            return List.of();
        }

        @Override
        public Optional<FormSection> formSection(String plugin, String subject) {
            return Optional.empty();
        }

        @Override
        public List<PublicFigure> figures() {
            return List.of();
        }

        @Override
        public List<TopBarItem> topBar() {
            return List.of();
        }

        @Override
        public List<SearchSource> searchSources() {
            return List.of();
        }

        @Override
        public List<Banner> banners() {
            return List.of();
        }

        @Override
        public Component guard(Object part, Supplier<? extends Component> make) {
            return make.get();
        }
    }
}
