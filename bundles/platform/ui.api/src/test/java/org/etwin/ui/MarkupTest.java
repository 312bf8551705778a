package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import org.etwin.platform.Id;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void whatSomebodyWroteStaysWords() {
        String html = new Markup()
                .begin("a", "small")
                .with("title", "\"><script>")
                .text("<b>&\"")
                .end()
                .html();

        assertThat(html).isEqualTo("<a class=\"small\" title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&quot;</a>");
    }

    @Test
    void looksLikeTheComponents() {
        Id tina = new Id(77);

        assertThat(new Markup().avatar("Tina Novak", tina).html()).isEqualTo(html(new Avatar("Tina Novak", tina)));
        assertThat(new Markup().avatar(null, tina).html()).isEqualTo(html(new Avatar(null, tina)));
        assertThat(new Markup().badge("Pupil", Tone.TWIN).html()).isEqualTo(html(new Badge("Pupil", Tone.TWIN)));
    }

    @Test
    void nothingIsLeftOpen() {
        assertThatThrownBy(() -> new Markup().begin("p", "").html()).isInstanceOf(IllegalStateException.class);
    }

    /** Flow writes the class last. */
    private static String html(Component component) {
        return component
                .getElement()
                .getOuterHTML()
                .replaceAll("(<\\w+)( [^>]*)( class=\"[^\"]*\")", "$1$3$2")
                .replaceAll(">\\s+", ">")
                .replaceAll("\\s+<", "<");
    }
}
