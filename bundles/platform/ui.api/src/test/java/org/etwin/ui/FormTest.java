package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.extra.ExtraField;
import org.etwin.platform.extra.ExtraFields;
import org.junit.jupiter.api.Test;

class FormTest {
    private final Form form = new Form(new LoneScreen(new RegistryNumber()));
    private final TextField name = form.fields().text("name", "schools.name");
    private final TextField place = form.fields().text("place", "schools.place");

    @Test
    void aRefusalIsShownBesideItsField() {
        form.run(() -> refuse("name"));
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("schools.rejected.name-missing");
        assertThat(place.isInvalid()).isFalse();
    }

    @Test
    void nothingThatWasTypedIsLostByARefusal() {
        place.setValue("Kamnik");
        form.run(() -> refuse("name"));
        assertThat(place.getValue()).isEqualTo("Kamnik");
    }

    @Test
    void correctingAFieldTakesItsRefusalAway() {
        form.run(() -> refuse("name"));
        name.setValue("OŠ Toma Brejca");
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void theCharacterThatPostgresqlDoesNotKeepIsInNoField() {
        name.setValue("OŠ\0 Toma Brejca");
        assertThat(name.getValue()).isEqualTo("OŠ Toma Brejca");

        ExtraFieldsForm extra = form.extra("membership.request", "SI");
        ((TextField) extra.fieldOf("number")).setValue("SI-\0 48211");
        assertThat(extra.values()).containsEntry("registry", Map.of("number", "SI- 48211"));
    }

    @Test
    void theNextTryBeginsWithoutTheOldRefusals() {
        form.run(() -> refuse("name"));
        assertThat(form.run(() -> {})).isTrue();
        assertThat(name.isInvalid()).isFalse();
    }

    @Test
    void aFieldOfAPluginTakesItsRefusalWithOrWithoutThePluginsName() {
        ExtraFieldsForm extra = form.extra("membership.request", "SI");
        assertThat(form.knows("number")).isTrue();
        assertThat(form.knows("extra.registry.number")).isTrue();
        assertThat(form.knows("registry")).isFalse();
        assertThat(extra.values()).containsEntry("registry", Map.of());
    }

    @Test
    void whatWasTypedIntoAFieldOfAPluginIsHandedToTheCoreUnderItsName() {
        ExtraFieldsForm extra = form.extra("membership.request", "SI");
        ((TextField) extra.fieldOf("number")).setValue(" SI-48211 ");
        assertThat(extra.values()).containsEntry("registry", Map.of("number", "SI-48211"));
    }

    @Test
    void anotherTerritoryKeepsWhatStillFits() {
        ExtraFieldsForm extra = form.extra("membership.request", "SI");
        ((TextField) extra.fieldOf("number")).setValue("SI-48211");
        extra.territory("FI");
        assertThat(extra.values()).containsEntry("registry", Map.of("number", "SI-48211"));
    }

    private static void refuse(String field) {
        throw new Rejected(Rejection.invalid(field, "schools.rejected.name-missing"));
    }

    private static final class RegistryNumber implements ExtraFields {
        @Override
        public String plugin() {
            return "registry";
        }

        @Override
        public String subject() {
            return "membership.request";
        }

        @Override
        public List<ExtraField> fields(Context context) {
            return List.of(ExtraField.text("number", "registry.number", null, 20));
        }
    }
}
