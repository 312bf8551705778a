package org.etwin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;

/**
 * One thing: header, and sections as tabs with addresses of their own. The route is {@code things/:id/:section?}.
 * Sections of other bundles come by {@link Section} and the subject.
 */
public abstract class DetailView<T> extends BaseView implements BeforeEnterObserver {
    private record Tab(String id, String label, OptionalInt count, Supplier<Component> content, boolean own) {}

    private final String subject;
    private final DetailHeader header;
    private final SectionTabs tabs;
    private final Div top = new Div();
    private final Div content = new Div();
    private final transient List<Tab> sections = new ArrayList<>();
    private transient T shown;
    private Id id;
    private String path = "";
    private String section;

    /** @param subject for example {@code schools.school}; a text of that name is the title until the thing is read */
    protected DetailView(Screen screen, String subject) {
        super(screen, subject);
        this.subject = subject;
        withoutHeading();
        header = new DetailHeader(screen);
        tabs = new SectionTabs(text("ui.detail.sections"));
        content.addClassName("etwin-section");
        top.add(header, tabs);
        add(top, content);
    }

    /** Reads the thing with the rights of the current actor; a refusal becomes the page that says so. */
    protected abstract T load(Id id);

    /** Fills the header and declares the sections. */
    protected abstract void show(T thing, DetailHeader header);

    /**
     * Whether header and own sections need not be drawn again, as most often when one goes from section to section. Never
     * unless a view says so, which it may when they tell nothing but what it compares.
     *
     * @param before what they were drawn from
     */
    protected boolean staysAsItIs(T before, T now) {
        return false;
    }

    /** A section of this capability; the first is shown when the address names none. */
    protected final void section(String id, String key, Supplier<Component> component) {
        section(id, key, OptionalInt.empty(), component);
    }

    protected final void section(String id, String key, OptionalInt count, Supplier<Component> component) {
        sections.add(new Tab(id, text(key), count, component, true));
    }

    /** Reads and draws again, staying in the section. */
    protected final void refresh() {
        read();
        drawContent(drawTabs());
    }

    /** Reads again and draws header and tabs; the section stays as it is, with what is being typed in it. */
    protected final void refreshTop() {
        read();
        drawTabs();
    }

    private void read() {
        T thing = load(id);
        if (shown == null || !staysAsItIs(shown, thing)) {
            shown = null;
            sections.clear();
            drawTop(thing);
            shown = thing;
        }
        contribute(thing);
    }

    private void drawTop(T thing) {
        header.clear();
        show(thing, header);
        heading(header.title());
        top.setClassName("etwin-detail-top");
        header.band().ifPresent(tone -> top.addClassNames("band", tone.css()));
        setClassName("with-band", header.band().isPresent());
    }

    private void contribute(T thing) {
        sections.removeIf(tab -> !tab.own());
        for (Section<T> contributed : screen.contributions().sections(subject, thing)) {
            sections.add(new Tab(
                    contributed.id(),
                    text(contributed.key()),
                    contributed.count(actor(), thing),
                    () -> screen.contributions().guard(contributed, () -> contributed.create(thing, screen)),
                    false));
        }
    }

    protected final Id id() {
        return id;
    }

    /** The address of that section of this thing. */
    protected final String pathOf(String sectionId) {
        return path + "/" + sectionId;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String written = event.getRouteParameters().get("id").orElse("");
        id = Id.parse(written);
        section = event.getRouteParameters().get("section").orElse(null);
        String whole = event.getLocation().getPath();
        path = whole.substring(0, whole.indexOf(written) + written.length());
        refresh();
    }

    private Tab drawTabs() {
        Tab now = section == null && !sections.isEmpty()
                ? sections.get(0)
                : sections.stream()
                        .filter(tab -> tab.id().equals(section))
                        .findFirst()
                        .orElseThrow(Rejected::notFound);
        List<SectionTabs.Tab> wanted = new ArrayList<>();
        for (Tab tab : sections) {
            String address = tab == sections.get(0) ? path : pathOf(tab.id());
            wanted.add(new SectionTabs.Tab(address, tab.label(), tab.count(), tab == now));
        }
        tabs.show(wanted);
        tabs.setVisible(sections.size() > 1);
        return now;
    }

    private void drawContent(Tab now) {
        content.removeAll();
        content.add(now.content().get());
    }
}
