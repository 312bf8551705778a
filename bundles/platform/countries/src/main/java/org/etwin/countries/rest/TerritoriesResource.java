package org.etwin.countries.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.etwin.countries.Territories;
import org.etwin.countries.Territory;
import org.etwin.countries.TerritoryAdministration;
import org.etwin.countries.TerritorySettings;
import org.etwin.platform.Actor;
import org.etwin.platform.ForPupils;
import org.etwin.platform.Rejected;
import org.etwin.platform.Seen;
import org.etwin.rest.Version;

/** Territories by their code. */
@Path("/")
@Tag(name = "territories")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TerritoriesResource {
    private final Territories territories;
    private final TerritoryAdministration administration;

    public TerritoriesResource(Territories territories, TerritoryAdministration administration) {
        this.territories = territories;
        this.administration = administration;
    }

    @GET
    @ForPupils
    @Operation(summary = "All territories, with their names in the caller's language")
    public List<Named> all(@Context Locale language) {
        return territories.all().stream()
                .map(territory -> named(territory, language))
                .toList();
    }

    @GET
    @Path("{code}")
    @ForPupils
    @Operation(summary = "One territory")
    public Named one(@PathParam("code") String code, @Context Locale language) {
        return named(territories.find(code).orElseThrow(Rejected::notFound), language);
    }

    @PUT
    @Path("{code}")
    @Operation(summary = "Adds or changes a territory", description = "For admins.")
    public Named put(
            @Context Actor actor, @PathParam("code") String code, @Context Locale language, PutTerritory territory) {
        administration.put(actor, territory.toTerritory(code));
        return one(code, language);
    }

    @DELETE
    @Path("{code}")
    @Operation(summary = "Switches a territory off", description = "For admins. What belongs to it stays.")
    public void remove(@Context Actor actor, @PathParam("code") String code) {
        administration.remove(actor, code);
    }

    @GET
    @Path("{code}/settings")
    @ForPupils
    @Operation(summary = "The settings of a territory")
    public Seen<TerritorySettings> settings(@Context Actor actor, @PathParam("code") String code) {
        return administration.settings(actor, code);
    }

    @PUT
    @Path("{code}/settings")
    @Operation(summary = "Changes the settings of a territory", description = "For its NSO and for admins.")
    public Seen<TerritorySettings> set(
            @Context Actor actor,
            @PathParam("code") String code,
            @Context Version version,
            TerritorySettings settings) {
        administration.set(actor, code, version.value(), settings);
        return administration.settings(actor, code);
    }

    private Named named(Territory territory, Locale language) {
        return new Named(
                territory.code(),
                territory.country(),
                territories.name(territory.code(), language),
                territory.languages());
    }

    /** @param name in the caller's language */
    public record Named(String code, String country, String name, List<String> languages) {}

    /** @param country without it, the part of the code before the dash */
    public record PutTerritory(String country, List<String> languages) {
        Territory toTerritory(String code) {
            String of = country == null ? code.replaceFirst("-.*", "") : country;
            List<String> given = languages == null ? List.of() : languages;
            return new Territory(
                    code, of, given.stream().filter(Objects::nonNull).toList());
        }
    }
}
