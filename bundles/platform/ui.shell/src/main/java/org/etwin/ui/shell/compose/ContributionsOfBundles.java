package org.etwin.ui.shell.compose;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.etwin.platform.Faults;
import org.etwin.platform.Origins;
import org.etwin.platform.Rejected;
import org.etwin.platform.Texts;
import org.etwin.platform.extra.ExtraFields;
import org.etwin.ui.Banner;
import org.etwin.ui.CardParts;
import org.etwin.ui.Contributions;
import org.etwin.ui.CurrentActor;
import org.etwin.ui.DashboardCard;
import org.etwin.ui.FormSection;
import org.etwin.ui.Notice;
import org.etwin.ui.PublicFigure;
import org.etwin.ui.SearchSource;
import org.etwin.ui.Section;
import org.etwin.ui.Tone;
import org.etwin.ui.TopBarItem;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Asks the bundles that are there now. What throws is left out, or a notice stands in its place. */
@org.osgi.service.component.annotations.Component
public final class ContributionsOfBundles implements Contributions {
    private final CurrentActor current;
    private final Texts texts;
    private final Faults faults;
    private final Origins origins;
    private final Contributed<DashboardCard> cards;
    private final Contributed<Section> sections;
    private final Contributed<ExtraFields> extraFields;
    private final Contributed<FormSection> formSections;
    private final Contributed<PublicFigure> figures;
    private final Contributed<TopBarItem> topBar;
    private final Contributed<SearchSource> searchSources;
    private final Contributed<Banner> banners;
    private final Contributed<CardParts> cardParts;

    @Activate
    public ContributionsOfBundles(
            BundleContext context,
            @Reference CurrentActor current,
            @Reference Texts texts,
            @Reference Faults faults,
            @Reference Origins origins) {
        this.current = current;
        this.texts = texts;
        this.faults = faults;
        this.origins = origins;
        cards = new Contributed<>(context, DashboardCard.class);
        sections = new Contributed<>(context, Section.class);
        extraFields = new Contributed<>(context, ExtraFields.class);
        formSections = new Contributed<>(context, FormSection.class);
        figures = new Contributed<>(context, PublicFigure.class);
        topBar = new Contributed<>(context, TopBarItem.class);
        searchSources = new Contributed<>(context, SearchSource.class);
        banners = new Contributed<>(context, Banner.class);
        cardParts = new Contributed<>(context, CardParts.class);
    }

    @Deactivate
    void close() {
        List.of(cards, sections, extraFields, formSections, figures, topBar, searchSources, banners, cardParts)
                .forEach(Contributed::close);
    }

    @Override
    public List<DashboardCard> cards(DashboardCard.Place place) {
        Stream<DashboardCard> missing = place != DashboardCard.Place.SIDE
                ? Stream.empty()
                : Stream.<DashboardCard>generate(MissingCard::new).limit(cards.missing(current.territory()));
        Stream<DashboardCard> made =
                kept(cards.of(current.territory()), card -> card.place() == place && card.shownTo(current.actor()));
        return ordered(Stream.concat(made, missing), DashboardCard::order);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> List<Section<T>> sections(String subject, T thing) {
        List<Section<T>> all = (List) sections.of(current.territory());
        return kept(all, section -> section.subject().equals(subject) && section.shownTo(current.actor(), thing))
                .map(this::safe)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingInt(Section::order))
                .toList();
    }

    @Override
    public List<ExtraFields> extraFields(String subject, String territory) {
        return kept(extraFields.of(Optional.ofNullable(territory)), fields -> fields.subject()
                        .equals(subject))
                .toList();
    }

    @Override
    public Optional<FormSection> formSection(String plugin, String subject) {
        return kept(
                        formSections.of(current.territory()),
                        section -> section.plugin().equals(plugin)
                                && section.subject().equals(subject))
                .findFirst();
    }

    @Override
    public List<PublicFigure> figures() {
        return ordered(kept(figures.of(Optional.empty()), figure -> true), PublicFigure::order);
    }

    @Override
    public List<TopBarItem> topBar() {
        return ordered(
                kept(topBar.of(current.territory()), item -> item.needs().metBy(current.actor())), TopBarItem::order);
    }

    @Override
    public List<SearchSource> searchSources() {
        return ordered(
                kept(searchSources.of(current.territory()), source -> source.needs()
                        .metBy(current.actor())),
                SearchSource::order);
    }

    @Override
    public List<Banner> banners() {
        return ordered(
                kept(banners.of(current.territory()), banner -> banner.needs().metBy(current.actor())), Banner::order);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> List<CardParts<T>> cardParts(String subject) {
        List<CardParts<T>> all = (List) cardParts.of(current.territory());
        return ordered(
                kept(all, part -> part.subject().equals(subject) && part.shownTo(current.actor())),
                (CardParts<T> part) -> part.order());
    }

    @Override
    public Component guard(Object part, Supplier<? extends Component> make) {
        Class<?> type = part instanceof SafeSection<?> section ? section.part().getClass() : part.getClass();
        try {
            Component made = make.get();
            boolean drawn = part instanceof DashboardCard || part instanceof Section || part instanceof TopBarItem;
            return made != null && drawn && origins.plugIn(type).isPresent()
                    ? new PluggedPart(made, thrown -> instead(type, thrown))
                    : made;
        } catch (Rejected rejected) {
            throw rejected;
        } catch (RuntimeException | LinkageError thrown) {
            return instead(type, thrown);
        }
    }

    private Notice instead(Class<?> part, Throwable thrown) {
        faults.record(part, thrown);
        return new Notice(Tone.WARN, texts.text(current.locale(), "ui.plugin-failed"));
    }

    private <T> Section<T> safe(Section<T> section) {
        try {
            return SafeSection.of(section, faults);
        } catch (RuntimeException | LinkageError thrown) {
            faults.record(section.getClass(), thrown);
            return null;
        }
    }

    /** Each is asked once where it belongs; what cannot say it stands last. */
    private <T> List<T> ordered(Stream<T> parts, ToIntFunction<T> order) {
        return parts.map(part -> new Placed<>(part, place(part, order)))
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::part)
                .toList();
    }

    private <T> int place(T part, ToIntFunction<T> order) {
        try {
            return order.applyAsInt(part);
        } catch (RuntimeException | LinkageError thrown) {
            faults.record(part.getClass(), thrown);
            return Integer.MAX_VALUE;
        }
    }

    private record Placed<T>(T part, int place) {}

    private <T> Stream<T> kept(List<T> all, Predicate<T> wanted) {
        return all.stream().filter(each -> {
            try {
                return wanted.test(each);
            } catch (RuntimeException | LinkageError thrown) {
                faults.record(each.getClass(), thrown);
                return false;
            }
        });
    }
}
