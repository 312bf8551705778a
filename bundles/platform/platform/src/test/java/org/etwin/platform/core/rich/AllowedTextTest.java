package org.etwin.platform.core.rich;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.platform.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedTextTest {
    private static final Id ANA = Id.parse("0fjq2v8k1m3p5");
    private static final Id FILE = Id.parse("0fjq2v8k1m3p6");

    private final RichText rich = new AllowedText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "plain | <p>plain</p>",
                "<p>a</p>b<p>c | <p>a</p><p>b</p><p>c</p>",
                "<b>a</b><strong>b</strong> | <p><strong>ab</strong></p>",
                "<i><b>a</b></i> <b><i>b</i></b> | <p><strong><em>a</em></strong> <strong><em>b</em></strong></p>",
                "<h1>a</h1><h2>b</h2><h5>c</h5> | <h3>a</h3><h3>b</h3><h4>c</h4>",
                "a<br><br><br>b<br> | <p>a<br><br>b</p>",
                "<p> a &nbsp; b </p><p> </p><p><br></p> | <p>a &#xa0; b</p>",
                "<ul><li>a<ul><li>b</ul><li>c</ul> | <ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>",
                "<ol><li><p>a</p><li><h2>b</h2></ol> | <ol><li>a</li><li>b</li></ol>",
                "<li>a<li>b | <ul><li>a</li><li>b</li></ul>",
                "<ul><ul><li>a</ul></ul> | <ul><li><ul><li>a</li></ul></li></ul>",
                "<ul></ul><blockquote> </blockquote><h3></h3> | ``",
                "<blockquote>a<p>b</p></blockquote>c | <blockquote><p>a</p><p>b</p></blockquote><p>c</p>",
                "<table><tr><td>a<td>b<tr><td>c</table> | <p>a b</p><p>c</p>",
                "<b style='font-weight: normal'>a</b> | <p>a</p>",
                "<a href=' HTTPS://example.org/a?b=c '>x</a> | <p><a href=\"https://example.org/a?b=c\" rel=\"nofollow noopener noreferrer\" target=\"_blank\">x</a></p>",
                "<a href='javascript:alert(1)'>x</a> | <p>x</p>",
                "<a href='https://bank.org@evil.org/'>x</a> | <p>x</p>",
                "<a href='//evil.org'>x</a><a href='/home'>y</a> | <p>xy</p>",
                "<img src=x onerror=alert(1)>a | <p>a</p>",
                "<img src='data:image/png;base64,AAAA'>a | <p>a</p>",
                "<img src='https://evil.org/files/0fjq2v8k1m3p6/a.png'>a | <p>a</p>",
                "<img src='/files/0fjq2v8k1m3p6/a.png?size=96' alt=' a  cat ' width=10 height=20 style='x'> | <p><img src=\"files/0fjq2v8k1m3p6/a.png\" alt=\"a cat\" width=\"10\" height=\"20\" loading=\"lazy\"></p>",
                "<span data-mention='0fjq2v8k1m3p5' onclick=x>@<b>Ana</b></span> | <p><span data-mention=\"0fjq2v8k1m3p5\">@Ana</span></p>",
                "<span data-mention='nobody'>@Ana</span> | <p>@Ana</p>",
                "<script>a</script><style>b</style><svg><text>c</text></svg>d | <p>d</p>",
            })
    void aTextIsBroughtIntoTheShapesThatThereAre(String given, String cleaned) {
        assertThat(rich.clean(given)).isEqualTo(cleaned);
        assertThat(rich.clean(cleaned)).isEqualTo(cleaned);
    }

    @Test
    void nothingVisibleIsEmpty() {
        assertThat(rich.clean(null)).isEmpty();
        assertThat(rich.clean(" <p>\n<br></p><!-- a --><b> </b>")).isEmpty();
        assertThat(rich.words("<p><br></p>")).isEmpty();
    }

    @Test
    void wordsStandInLines() {
        assertThat(rich.words("<h3>Hi</h3><p>a<br>b &amp; c</p><ul><li>d<li>e</ul><p><img src=files/" + FILE
                        + "/a.png alt=cat>"))
                .isEqualTo("Hi\na\nb & c\n- d\n- e\ncat");
    }

    @Test
    void plainWordsBecomeParagraphsAndLines() {
        assertThat(rich.of("a <b>\nc\n\nd")).isEqualTo("<p>a &lt;b&gt;<br>c</p><p>d</p>");
        assertThat(rich.words(rich.of("a <b>\nc\n\nd"))).isEqualTo("a <b>\nc\nd");
        assertThat(rich.of(null)).isEmpty();
    }

    @Test
    void peopleAreMentionedUnderTheirNamesOrNotAtAll() {
        String text = "<p>Hi <span data-mention=\"" + ANA + "\">@The Minister</span>, see</p>";
        assertThat(rich.mentions(text)).containsExactly(ANA);
        assertThat(rich.naming(text, Map.of(ANA, "Ana <Novak>")))
                .isEqualTo("<p>Hi <span data-mention=\"" + ANA + "\">@Ana &lt;Novak&gt;</span>, see</p>");
        assertThat(rich.naming(text, Map.of())).isEqualTo("<p>Hi @The Minister, see</p>");
    }

    @Test
    void picturesThatAreNotKeptLeaveNoTrace() {
        String text = "<p>a</p><p><img src=\"files/" + FILE + "/a.png\" alt=\"\"></p>";
        assertThat(rich.files(text)).containsExactly(FILE);
        assertThat(rich.picturing(text, FILE::equals)).isEqualTo(rich.clean(text));
        assertThat(rich.picturing(text, file -> false)).isEqualTo("<p>a</p>");
    }

    @Test
    void aListFromAWordProcessorIsAList() {
        String given =
                """
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
                </span></span></span><![endif]>First<o:p></o:p></p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span>o
                </span><!--[endif]--><b>Second</b></p><p class=MsoNormal>After<o:p>&nbsp;</o:p></p>""";
        assertThat(rich.clean(given))
                .isEqualTo("<ul><li>First<ul><li><strong>Second</strong></li></ul></li></ul><p>After&#xa0;</p>");
    }

    @Test
    void whatIsTooLongIsToldBeforeItIsStored() {
        assertThat(rich.tooLong("text", "<p>12345</p>", 5)).isEmpty();
        assertThat(rich.tooLong("text", "<p>123456</p>", 5))
                .extracting(Rejection::key)
                .containsExactly("platform.rich.too-long");
        assertThat(rich.tooLong("text", "<i>a</i><b>b</b>".repeat(600), 1200))
                .extracting(Rejection::key)
                .containsExactly("platform.rich.too-much");
        assertThat(rich.tooLong("text", " ".repeat(RichText.LARGEST + 1), 5)).hasSize(1);
    }

    @Test
    void deepAndLongTextsTakeNoLonger() {
        for (String each : new String[] {
            "<b>", "<div>", "<ul><li>", "<blockquote>", "<a href=https://a.org>", "<p>x", "<table><tr><td>", "&", "<"
        }) {
            String given = each.repeat(RichText.LARGEST / each.length()) + "x";
            String cleaned = rich.clean(given);
            assertThat(rich.clean(cleaned).equals(cleaned)).as(each).isTrue();
        }
    }

    @Test
    void whatIsNoCharacterIsLeftOut() {
        assertThat(rich.clean("a\u0000b\uD800c\uFFFEd\u0007e\uD83D\uDE00")).isEqualTo("<p>abcde\uD83D\uDE00</p>");
    }
}
