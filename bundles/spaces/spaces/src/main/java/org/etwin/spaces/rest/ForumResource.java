package org.etwin.spaces.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.spaces.Forum;
import org.etwin.spaces.Forum.Spot;
import org.etwin.spaces.ThreadFilter;

@Path("{space}/forum")
@Tag(name = "space forum")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ForPupils
public final class ForumResource {
    private final Forum forum;

    public ForumResource(Forum forum) {
        this.forum = forum;
    }

    @GET
    @Path("discussions")
    @Operation(summary = "The discussions, the oldest first")
    public Page<Seen<Forum.Discussion>> discussions(
            @Context Actor actor, @PathParam("space") Id space, @Context PageRequest page) {
        return forum.discussions(actor, space, page);
    }

    @GET
    @Path("discussions/{discussion}")
    @Operation(summary = "One discussion")
    public Seen<Forum.Discussion> discussion(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("discussion") Id discussion) {
        return forum.discussion(actor, space, discussion);
    }

    @GET
    @Path("discussions/{discussion}/threads")
    @Operation(summary = "Its threads, pinned ones first, then those with the newest post")
    public Page<Seen<Forum.Thread>> threads(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("discussion") Id discussion,
            @QueryParam("filter") String filter,
            @Context PageRequest page) {
        return forum.threads(actor, space, discussion, chosen(ThreadFilter.class, filter, ThreadFilter.ALL), page);
    }

    @GET
    @Path("threads/{thread}")
    @Operation(summary = "One thread")
    public Seen<Forum.Thread> thread(
            @Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread) {
        return forum.thread(actor, space, thread);
    }

    @GET
    @Path("threads/{thread}/posts")
    @Operation(summary = "Its posts, the oldest first")
    public Page<Seen<Forum.Post>> posts(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("thread") Id thread,
            @Context PageRequest page) {
        return forum.posts(actor, space, thread, page);
    }

    @GET
    @Path("threads/{thread}/open")
    @Operation(
            summary = "A part of a thread with what stands around it",
            description = "spot: FIRST_NEW (usual), BEGIN, NEWEST; AT, BEFORE, AFTER with a post; NUMBER with a number")
    public Forum.Opened open(
            @Context Actor actor,
            @PathParam("space") Id space,
            @PathParam("thread") Id thread,
            @QueryParam("spot") String spot,
            @QueryParam("post") Id post,
            @QueryParam("number") @DefaultValue("1") int number,
            @Context PageRequest page) {
        Spot.Kind kind = chosen(Spot.Kind.class, spot, Spot.Kind.FIRST_NEW);
        return forum.open(actor, space, thread, new Spot(kind, post, number), page.size());
    }

    @POST
    @Path("threads/{thread}/read")
    @Operation(summary = "You have read it up to that post")
    public void read(@Context Actor actor, @PathParam("space") Id space, @PathParam("thread") Id thread, UpTo upTo) {
        forum.read(actor, space, thread, Given.id(upTo.post()));
    }

    @POST
    @Path("read")
    @Operation(summary = "Nothing that was written up to now is new to you any more")
    public void readAll(@Context Actor actor, @PathParam("space") Id space) {
        forum.readAll(actor, space);
    }

    @GET
    @Path("posts/{post}")
    @Operation(summary = "One post, wherever it was moved")
    public Seen<Forum.Post> post(@Context Actor actor, @PathParam("space") Id space, @PathParam("post") Id post) {
        return forum.post(actor, space, post);
    }

    @GET
    @Path("posts/{post}/versions")
    @Operation(summary = "What it said before it was changed, the newest first")
    public List<Forum.Former> versions(@Context Actor actor, @PathParam("space") Id space, @PathParam("post") Id post) {
        return forum.formerVersions(actor, space, post);
    }

    @GET
    @Path("found")
    @Operation(summary = "Posts with words that begin so, the newest first")
    public Page<Forum.Found> search(
            @Context Actor actor,
            @PathParam("space") Id space,
            @QueryParam("words") String words,
            @Context PageRequest page) {
        return forum.search(actor, space, words, page);
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name, E usual) {
        if (name == null || name.isBlank()) {
            return usual;
        }
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw Rejected.notFound();
        }
    }

    public record UpTo(Id post) {}
}
