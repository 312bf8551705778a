package org.etwin.platform.core.rich;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.etwin.platform.Id;
import org.etwin.platform.Rejection;
import org.etwin.platform.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.osgi.service.component.annotations.Component;

/**
 * Brings a text into the few shapes that there are ({@link Shape}), and then lets jsoup's cleaner take away whatever is
 * not on the list ({@link Allowed}): the list is what makes it safe, the shapes make it stay as it is.
 */
@Component
public final class AllowedText implements RichText {
    private static final int MARKUP = 8;
    private static final int SMALL_MARKUP = 4_000;

    private final CleanedLately lately = new CleanedLately();

    @Override
    public String clean(String html) {
        return html == null || html.isEmpty() ? "" : lately.clean(html, given -> written(read(given)));
    }

    @Override
    public String words(String html) {
        return PlainWords.of(read(html));
    }

    @Override
    public Set<Id> mentions(String html) {
        return read(html).select("span[" + Allowed.MENTION + "]").stream()
                .map(each -> Id.parse(each.attr(Allowed.MENTION)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Set<Id> files(String html) {
        return read(html).select("img").stream().map(AllowedText::file).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public String of(String plain) {
        Document made = Document.createShell("");
        for (String part : (plain == null ? "" : plain).split("\\R\\s*\\R")) {
            Element paragraph = made.body().appendElement("p");
            for (String line : part.strip().split("\\R")) {
                if (paragraph.childNodeSize() > 0) {
                    paragraph.appendElement("br");
                }
                paragraph.appendChild(new TextNode(line));
            }
        }
        return written(shaped(made));
    }

    @Override
    public String naming(String html, Map<Id, String> names) {
        Document read = read(html);
        for (Element mention : read.select("span[" + Allowed.MENTION + "]")) {
            String name = names.get(Id.parse(mention.attr(Allowed.MENTION)));
            if (name == null) {
                mention.unwrap();
            } else {
                mention.text("@" + name);
            }
        }
        return written(shaped(read));
    }

    @Override
    public String picturing(String html, Predicate<Id> kept) {
        Document read = read(html);
        read.select("img").stream().filter(each -> !kept.test(file(each))).forEach(Element::remove);
        return written(shaped(read));
    }

    @Override
    public List<Rejection> tooLong(String field, String html, int most) {
        if (html == null) {
            return List.of();
        }
        List<Rejection> reasons = new ArrayList<>();
        if (html.length() > LARGEST || words(html).length() > most) {
            reasons.add(Rejection.invalid(field, "platform.rich.too-long", most));
        } else if (clean(html).getBytes(StandardCharsets.UTF_8).length
                > Math.min(LARGEST, MARKUP * most + SMALL_MARKUP)) {
            reasons.add(Rejection.invalid(field, "platform.rich.too-much"));
        }
        return reasons;
    }

    /** So much of it as is no longer than the largest text when it is written again. */
    private static Document read(String html) {
        String given = html == null ? "" : html;
        int most = Math.min(LARGEST, given.length());
        Document read = shaped(Jsoup.parseBodyFragment(given.substring(0, most)));
        while (most > LARGEST / MARKUP && written(read).length() > LARGEST) {
            most /= 2;
            read = shaped(Jsoup.parseBodyFragment(given.substring(0, most)));
        }
        return read;
    }

    private static Document shaped(Document any) {
        Document clean = new Cleaner(new Allowed()).clean(Shape.of(any.body()));
        clean.outputSettings()
                .prettyPrint(false)
                .charset(StandardCharsets.UTF_8)
                .escapeMode(Entities.EscapeMode.xhtml);
        return clean;
    }

    private static String written(Document clean) {
        return clean.body().html();
    }

    private static Id file(Element picture) {
        return Id.parse(Arrays.asList(picture.attr("src").split("/")).get(1));
    }
}
