package org.etwin.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.etwin.platform.RichText;
import org.etwin.platform.extra.ExtraFields;

/** A screen without a shell: texts are their keys, and the bundles contribute only the fields given. */
final class LoneScreen implements Screen, Contributions {
    static final Instant NOW = Instant.parse("2026-11-24T15:30:00Z");

    private final List<ExtraFields> extraFields;

    LoneScreen(ExtraFields... extraFields) {
        this.extraFields = List.of(extraFields);
    }

    static Words words(Locale language, String zone) {
        return new Words(new EchoTexts(), () -> language, () -> ZoneId.of(zone), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Override
    public CurrentActor current() {
        throw new AssertionError("nobody sits in front of it");
    }

    @Override
    public Words words() {
        return words(Locale.ENGLISH, "UTC");
    }

    @Override
    public Contributions contributions() {
        return this;
    }

    @Override
    public LivePages live() {
        throw new AssertionError("nothing happens");
    }

    @Override
    public RichText rich() {
        throw new AssertionError("nobody writes");
    }

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
        return extraFields;
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
    public Component guard(Object part, Supplier<? extends Component> make) {
        return make.get();
    }
}
