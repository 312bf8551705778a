package org.etwin.ui.shell.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.etwin.platform.Id;
import org.etwin.ui.PagePreview.Preview;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PreviewsTest {
    @Test
    void aLinkTellsTitleWordsAndPicture() {
        Document page = Document.createShell("");
        Preview rivers = new Preview("Rivers \"that\" <connect>", "We\n measure", new Id(7), "A river");
        Previews.write(page.head(), rivers, "https://etwin.example");
        assertThat(page.head().select("meta[name=description]").attr("content")).isEqualTo("We measure");
        assertThat(page.head().select("meta[property=og:title]").attr("content"))
                .isEqualTo("Rivers \"that\" <connect>");
        assertThat(page.head().select("meta[property=og:image]").attr("content"))
                .isEqualTo("https://etwin.example/files/" + new Id(7) + "/cover?size=1280");
        assertThat(page.head().select("connect")).isEmpty();
    }

    @Test
    void withoutAPictureNoneIsTold() {
        Document page = Document.createShell("");
        Previews.write(page.head(), new Preview("Rivers", "", null, ""), "");
        assertThat(page.head().select("meta[property^=og:image]")).isEmpty();
    }

    @Test
    void aLongDescriptionEndsWithAWholeWord() {
        String told = Previews.shortened("river ".repeat(100));
        assertThat(told).hasSizeLessThanOrEqualTo(300).endsWith("river…");
        assertThat(Previews.shortened("x".repeat(400))).hasSize(300);
    }
}
