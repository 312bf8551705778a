package org.etwin.spaces.core.forum;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A folded word of a post, to find it by. */
@Entity(name = "PostWord")
@Table(name = "spaces_post_word")
public class PostWordEntity {
    @Id
    private long id;

    @Column(name = "post_id")
    private long post;

    @Column(name = "space_id")
    private long space;

    private String word;

    protected PostWordEntity() {}
}
