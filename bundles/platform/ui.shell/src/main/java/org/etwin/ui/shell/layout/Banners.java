package org.etwin.ui.shell.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.etwin.ui.Banner;
import org.etwin.ui.Notice;
import org.etwin.ui.Screen;

/** What bundles must tell this person on every page. Empty, it takes no room. */
final class Banners extends Section {
    private final transient Screen screen;

    Banners(Screen screen) {
        this.screen = screen;
        addClassName("etwin-banners");
        getElement().setAttribute("aria-label", screen.text("shell.banners"));
    }

    void draw() {
        removeAll();
        for (Banner banner : screen.contributions().banners()) {
            Component lines = screen.contributions().guard(banner, () -> linesOf(banner));
            if (lines instanceof Notice || lines.getChildren().findAny().isPresent()) {
                add(lines);
            }
        }
        setVisible(getComponentCount() > 0);
    }

    private Div linesOf(Banner banner) {
        Div lines = new Div();
        for (Banner.Line line : banner.lines(screen)) {
            Div told = new Div(new Paragraph(line.text()));
            told.addClassNames("line", line.tone().css());
            if (line.link() != null) {
                told.add(line.link());
            }
            lines.add(told);
        }
        return lines;
    }
}
