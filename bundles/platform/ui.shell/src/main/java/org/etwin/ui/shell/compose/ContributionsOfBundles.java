package org.etwin.ui.shell.compose;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.etwin.platform.Faults;
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
            BundleContext context, @Reference CurrentActor current, @Reference Texts texts, @Reference Faults faults) {
        this.current = current;
        this.texts = texts;
        this.faults = faults;
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
        return kept(cards.of(current.territory()), card -> card.place() == place && card.shownTo(current.actor()))
                .sorted(Comparator.comparingInt(DashboardCard::order))
                .toList();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> List<Section<T>> sections(String subject, T thing) {
        List<Section<T>> all = (List) sections.of(current.territory());
        return kept(all, section -> section.subject().equals(subject) && section.shownTo(current.actor(), thing))
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
        return kept(figures.of(Optional.empty()), figure -> true)
                .sorted(Comparator.comparingInt(PublicFigure::order))
                .toList();
    }

    @Override
    public List<TopBarItem> topBar() {
        return kept(topBar.of(current.territory()), item -> item.needs().metBy(current.actor()))
                .sorted(Comparator.comparingInt(TopBarItem::order))
                .toList();
    }

    @Override
    public List<SearchSource> searchSources() {
        return kept(searchSources.of(current.territory()), source -> source.needs()
                        .metBy(current.actor()))
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    @Override
    public List<Banner> banners() {
        return kept(banners.of(current.territory()), banner -> banner.needs().metBy(current.actor()))
                .sorted(Comparator.comparingInt(Banner::order))
                .toList();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public <T> List<CardParts<T>> cardParts(String subject) {
        List<CardParts<T>> all = (List) cardParts.of(current.territory());
        return kept(all, part -> part.subject().equals(subject) && part.shownTo(current.actor()))
                .sorted(Comparator.comparingInt(CardParts::order))
                .toList();
    }

    @Override
    public Component guard(Object part, Supplier<? extends Component> make) {
        try {
            return make.get();
        } catch (Rejected rejected) {
            throw rejected;
        } catch (RuntimeException | LinkageError thrown) {
            faults.record(part.getClass(), thrown);
            return new Notice(Tone.WARN, texts.text(current.locale(), "ui.plugin-failed"));
        }
    }

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
