package org.etwin.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.etwin.platform.extra.ExtraFields;
import org.osgi.annotation.versioning.ProviderType;

/** What other bundles contribute to a page, for the current actor and territory, in order. */
@ProviderType
public interface Contributions {
    List<DashboardCard> cards(DashboardCard.Place place);

    <T> List<Section<T>> sections(String subject, T thing);

    /** @param territory of the record, or null while it is not known */
    List<ExtraFields> extraFields(String subject, String territory);

    Optional<FormSection> formSection(String plugin, String subject);

    List<PublicFigure> figures();

    List<TopBarItem> topBar();

    List<SearchSource> searchSources();

    /** Above every page. */
    default List<Banner> banners() {
        return List.of();
    }

    /** At the end of the cards of a list. */
    default <T> List<CardParts<T>> cardParts(String subject) {
        return List.of();
    }

    /**
     * Makes a contributed component. When it throws, the fault is recorded and a small notice stands in its place: a
     * contribution never takes the page down.
     *
     * @param part the contribution, to name the fault
     */
    Component guard(Object part, Supplier<? extends Component> make);
}
