package org.etwin.ui;

import java.util.Locale;
import java.util.Optional;
import org.etwin.platform.Id;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What a link to a page tells before anybody opens it: in messengers, in mails, to search engines. For pages that
 * everybody may see; asked with the rights of a visitor in mind, whoever loads the page.
 */
@ConsumerType
public interface PagePreview {
    /**
     * @param path of the page, without the leading slash
     * @return empty when it is none of its pages, or nothing may be told; must be quick
     */
    Optional<Preview> of(String path, Locale language);

    /**
     * @param description a sentence or two, plain
     * @param image a picture that everybody may see, or null
     * @param imageAlt words that stand for it, possibly empty
     */
    record Preview(String title, String description, Id image, String imageAlt) {}
}
