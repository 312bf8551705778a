package org.etwin.platform.core.rich;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** The list: what is not on it is taken away. No attribute on it can hold a script or a style. */
final class Allowed extends Safelist {
    static final String MENTION = "data-mention";

    private static final Pattern ID = Pattern.compile("[0-7][0-9a-hjkmnp-tv-z]{12}");
    /** One of our own files, as its address is written; the only size that is asked for is that of a page. */
    private static final Pattern PICTURE =
            Pattern.compile("files/[0-7][0-9a-hjkmnp-tv-z]{12}/[^/?#\\s\"'<>\\\\]{1,600}");
    /** Other sites with their host in the open, and addresses of people. */
    private static final Pattern SITE = Pattern.compile("https?://[^\\s/?#@\\\\\"'<>]+([/?#][^\\s\"'<>\\\\]*)?");

    private static final Pattern MAIL = Pattern.compile("mailto:[^\\s\"'<>?&\\\\]+@[^\\s\"'<>?&\\\\]+");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final int LONGEST = 2_000;
    private static final int LONGEST_ALT = 300;

    Allowed() {
        addTags("p", "br", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "u", "s", "code");
        addAttributes("a", "href");
        addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");
        addEnforcedAttribute("a", "target", "_blank");
        addAttributes("img", "src", "alt", "width", "height");
        addEnforcedAttribute("img", "loading", "lazy");
        addAttributes("span", MENTION);
    }

    @Override
    public boolean isSafeAttribute(String tag, Element element, Attribute attribute) {
        String value = attribute.getValue();
        return super.isSafeAttribute(tag, element, attribute)
                && switch (attribute.getKey()) {
                    case "href" -> isLink(value);
                    case "src" -> isPicture(value);
                    case "alt" -> value.length() <= LONGEST_ALT;
                    case MENTION -> isId(value);
                    case "width", "height" -> isNumber(value);
                    default -> false;
                };
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    static boolean isPicture(String address) {
        return PICTURE.matcher(address).matches();
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isLink(String address) {
        return address.length() <= LONGEST
                && (SITE.matcher(address).matches() || MAIL.matcher(address).matches());
    }

    /** As it is stored: the scheme in small letters, a host without a scheme as a secure one; empty when it is no link. */
    static String link(String typed) {
        String address = typed.strip();
        int colon = address.indexOf(':');
        if (colon > 0) {
            address = address.substring(0, colon).toLowerCase(Locale.ROOT) + address.substring(colon);
        }
        return isLink(address) ? address : "";
    }

    /** As it is stored: relative to where the pages are; empty when it is none of our files. */
    static String picture(String typed) {
        String address = typed.strip();
        address = address.startsWith("/") ? address.substring(1) : address;
        int query = address.indexOf('?');
        address = query < 0 ? address : address.substring(0, query);
        return isPicture(address) ? address : "";
    }

    static String alt(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        return words.length() <= LONGEST_ALT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_ALT - 1)));
    }
}
