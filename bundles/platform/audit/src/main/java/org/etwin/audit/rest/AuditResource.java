package org.etwin.audit.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.etwin.audit.AuditChain;
import org.etwin.audit.AuditQuery;
import org.etwin.audit.AuditTrail;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Page;
import org.etwin.platform.PageRequest;
import org.etwin.platform.Texts;

/** Reading the audit; writing it is for the capabilities alone. */
@Path("/")
@Tag(name = "audit")
@Produces(MediaType.APPLICATION_JSON)
public final class AuditResource {
    private final AuditTrail trail;
    private final AuditChain chain;
    private final Texts texts;

    public AuditResource(AuditTrail trail, AuditChain chain, Texts texts) {
        this.trail = trail;
        this.chain = chain;
        this.texts = texts;
    }

    @GET
    @Operation(
            summary = "Decisions and changes of rights, newest first",
            description = "NSO staff name their territory; admins and central support see all without one."
                    + " Days are written 2026-11-24, in UTC, and the last one counts.")
    public Page<Told> entries(
            @Context Actor actor, @Context Locale language, @BeanParam Asked asked, @Context PageRequest page) {
        return trail.find(actor, asked.query(), page).map(traced -> told(traced, language));
    }

    @GET
    @Path("export")
    @Produces("text/csv; charset=UTF-8")
    @Operation(summary = "The same as comma separated lines, all of them")
    public Response export(@Context Actor actor, @Context Locale language, @BeanParam Asked asked) {
        AuditQuery query = asked.query();
        trail.find(actor, query, PageRequest.first(1));
        StreamingOutput lines = out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            trail.export(actor, query, language, writer);
            writer.flush();
        };
        return Response.ok(lines)
                .header("Content-Disposition", "attachment; filename=\"audit.csv\"")
                .build();
    }

    @GET
    @Path("kinds")
    @Operation(summary = "The keys of what was decided so far")
    public List<Kind> kinds(@Context Actor actor, @Context Locale language) {
        return trail.kinds(actor).stream()
                .map(what -> new Kind(what, text(what, language)))
                .toList();
    }

    @GET
    @Path("head")
    @Operation(summary = "The newest link of the chain, for noting it down outside of the installation")
    public AuditChain.Head head(@Context Actor actor) {
        return chain.head(actor);
    }

    @GET
    @Path("verification")
    @Operation(
            summary = "Reads the whole chain and says where it is broken",
            description = "With number and hash it must still hold a head that was noted down. For admins and central"
                    + " support; reads every entry.")
    public Verification verify(
            @Context Actor actor, @QueryParam("number") Long number, @QueryParam("hash") String hash) {
        AuditChain.Head noted = number == null || hash == null ? null : new AuditChain.Head(number, hash);
        AuditChain.Verified verified = chain.verify(actor, noted);
        return new Verification(
                verified.broken().isEmpty(),
                verified.links(),
                verified.waiting(),
                verified.broken().orElse(null),
                verified.head());
    }

    private Told told(AuditTrail.Traced traced, Locale language) {
        var entry = traced.entry();
        Map<String, String> names = new TreeMap<>();
        traced.names().forEach((id, name) -> names.put(id.toString(), name));
        return new Told(
                entry.id(),
                entry.at(),
                entry.by(),
                entry.byName(),
                entry.what(),
                text(entry.what(), language),
                entry.territory(),
                entry.subject(),
                entry.details(),
                names,
                traced.number(),
                traced.hash());
    }

    private String text(String what, Locale language) {
        String key = "audit.what." + what;
        return texts.has(key) ? texts.text(language, key) : null;
    }

    /**
     * @param text what was decided in the caller's language
     * @param names of the accounts in it, by id, as they are called now; empty for a former member
     * @param number in the chain; absent for some moments after the decision
     */
    public record Told(
            Id id,
            Instant at,
            Id by,
            String byName,
            String what,
            String text,
            String territory,
            Id subject,
            Map<String, String> details,
            Map<String, String> names,
            Long number,
            String hash) {}

    public record Kind(String what, String text) {}

    /** @param waiting entries that have no link yet */
    public record Verification(
            boolean holds, long links, long waiting, AuditChain.Broken broken, AuditChain.Head head) {}
}
