package org.etwin.spaces.core.forum;

import java.util.ArrayList;
import java.util.List;
import org.etwin.files.Files;
import org.etwin.files.PicturesInText;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.RichText;
import org.etwin.spaces.ForumWriting;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The pictures that stand in posts. They stay as long as a former version shows them, and go with the words. Called
 * inside a transaction.
 */
@Component(service = PostPictures.class)
public final class PostPictures {
    private final Files files;
    private final RichText rich;
    private final ForumRows rows;

    @Activate
    public PostPictures(@Reference Files files, @Reference RichText rich, @Reference ForumRows rows) {
        this.files = files;
        this.rich = rich;
        this.rows = rows;
    }

    /** As it may be stored in the post. */
    String keep(Actor actor, Id post, String html) {
        return PicturesInText.keep(files, rich, actor, html, ForumWriting.PICTURE_USE, post);
    }

    /** Without any. */
    String none(String html) {
        return rich.picturing(html, id -> false);
    }

    boolean shows(PostEntity post, Id file) {
        return rich.files(post.body()).contains(file);
    }

    /** Of a post whose words are wiped. */
    void wipe(PostEntity post) {
        List<String> texts = new ArrayList<>(former(post.id()));
        texts.add(post.body());
        PicturesInText.letGo(files, rich, texts, "");
    }

    /** Of a post whose former versions are forgotten. */
    void forgetFormer(PostEntity post) {
        PicturesInText.letGo(files, rich, former(post.id()), post.body());
    }

    private List<String> former(Id post) {
        return rows.em()
                .createQuery(
                        "SELECT f.body FROM FormerPost f WHERE f.post = :post AND f.body LIKE '%<img %'", String.class)
                .setParameter("post", post.value())
                .getResultList();
    }
}
