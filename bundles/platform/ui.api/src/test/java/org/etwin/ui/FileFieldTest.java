package org.etwin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.Locale;
import java.util.stream.Stream;
import org.etwin.files.FileSamples;
import org.etwin.files.FilesFixture;
import org.etwin.files.InMemoryFiles;
import org.etwin.files.StoredFile;
import org.etwin.platform.Actor;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.etwin.platform.RichText;
import org.junit.jupiter.api.Test;

class FileFieldTest implements FilesFixture {
    private final InMemoryFiles files = new InMemoryFiles(NOTES, PICTURES);

    @Override
    public InMemoryFiles files() {
        return files;
    }

    private FileField field(Actor actor) {
        return new FileField(new PersonsScreen(actor), files, "test.pictures", "membership.photo").withAlt();
    }

    @Test
    void anEmptyFieldTakesAFileAndSaysWhichOnes() {
        FileField field = field(TINA);

        assertThat(shown(field, Upload.class)).isTrue();
        assertThat(shown(field, FileLink.class)).isFalse();
        assertThat(field.getHelperText()).isEqualTo("ui.file.takes[.gif, .jpg, .jpeg, .png, .webp, 10 MB]");
        assertThat(one(field, Upload.class).getMaxFileSize()).isEqualTo(10_000_000);
    }

    @Test
    void aPictureIsShownWithItsNameAndAsksForWords() {
        FileField field = field(TINA);
        StoredFile meadow = stored(TINA, PICTURES, "meadow.png", FileSamples.png(400, 200));
        field.setValue(meadow);

        assertThat(field.getValue()).isEqualTo(meadow);
        assertThat(shown(field, Upload.class)).isFalse();
        assertThat(one(field, FileLink.class).getHref()).isEqualTo("files/" + meadow.id() + "/meadow.png");
        assertThat(one(field, Picture.class).getSrc()).isEqualTo("files/" + meadow.id() + "/meadow.png?size=96");
        assertThat(one(field, Picture.class).getElement().getAttribute("height"))
                .isEqualTo("48");
        one(field, TextField.class).setValue(" A meadow ");
        assertThat(field.alt()).isEqualTo("A meadow");
    }

    @Test
    void aFileThatIsRemovedLeavesAnEmptyField() {
        FileField field = field(TINA);
        field.setValue(stored(TINA, PICTURES, "meadow.png", FileSamples.png(400, 200)));
        all(field)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(each -> each.getText().equals("ui.file.remove"))
                .forEach(Button::click);

        assertThat(field.file()).isEmpty();
        assertThat(field.getValue()).isNull();
        assertThat(shown(field, Upload.class)).isTrue();
    }

    @Test
    void whoMayNotStoreHasNoField() {
        assertThat(field(TINA).isVisible()).isTrue();
        assertThat(field(PUPIL).isVisible()).isFalse();
    }

    @Test
    void aFormShowsWhatIsWrongBesideIt() {
        Form form = new Form(new PersonsScreen(TINA));
        FileField field = form.field("file", field(TINA));
        form.run(() -> {
            throw new Rejected(Rejection.invalid("file", "membership.rejected.evidence-missing"));
        });

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("membership.rejected.evidence-missing");
    }

    private static boolean shown(FileField field, Class<? extends Component> type) {
        return all(field)
                .filter(type::isInstance)
                .anyMatch(each -> each.isVisible()
                        && each.getParent().map(Component::isVisible).orElse(true));
    }

    private static <C extends Component> C one(FileField field, Class<C> type) {
        return all(field).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    private static Stream<Component> all(Component of) {
        return of.getChildren().flatMap(child -> Stream.concat(Stream.of(child), all(child)));
    }

    /** With somebody in front of it. */
    private record PersonsScreen(Actor actor) implements Screen {
        @Override
        public CurrentActor current() {
            throw new AssertionError("only the actor is asked for");
        }

        @Override
        public Words words() {
            return LoneScreen.words(Locale.ENGLISH, "UTC");
        }

        @Override
        public Contributions contributions() {
            throw new AssertionError("nobody contributes");
        }

        @Override
        public LivePages live() {
            throw new AssertionError("nothing happens");
        }

        @Override
        public RichText rich() {
            throw new AssertionError("nobody writes");
        }
    }
}
